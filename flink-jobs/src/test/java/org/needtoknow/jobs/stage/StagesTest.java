package org.needtoknow.jobs.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.source.Aside;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.jobs.task.FeedsRead;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.wire.LookupCodec;
import org.needtoknow.jobs.wire.Lookups;
import org.needtoknow.jobs.wire.NumberShare;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.PacketSerializer;
import org.needtoknow.jobs.wire.Packing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.work.WorkPart;
import org.needtoknow.rules.catalogue.CatalogueLoader;
import org.needtoknow.rules.resolve.OfficerShuffle;

class StagesTest {
  private static final String KEY = "a:collect/uvale/2025-11-02";

  @TempDir private Path folder;
  private String reference;

  @BeforeEach
  void aSnapshotOfADepartmentThatHandsOverNothingButALog() throws Exception {
    Path key =
        Files.createFile(
            folder.resolve("key"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(key, new byte[32]);
    Path here = Path.of("").toAbsolutePath();
    Path house = Files.isDirectory(here.resolve("sample-logs")) ? here : here.getParent();
    Department department = Department.read(house.resolve("sample-logs/connecticut"));
    new FeedsRead(new Coverage(List.of(), true), List.of()).write(folder.resolve("feeds"));
    reference =
        new RunSnapshot(
                department.folder().toString(),
                department.settings(),
                Directory.EMPTY,
                List.of(),
                folder.resolve("feeds").toString(),
                CatalogueSources.NONE,
                Optional.empty(),
                Optional.empty(),
                key.toString(),
                OfficerShuffle.NONE)
            .write(
                folder.resolve("snapshot"), department, new FutureTask<>(CatalogueLoader::builtIn));
  }

  @AfterEach
  void forgetTheSnapshot() {
    RunSnapshot.close();
  }

  private static Packet packet(String key, Lookup lookup) {
    return packed(Packet.LOOKUP, key, body -> new LookupCodec().write(lookup.withId(""), body));
  }

  /** One packet of one thing. */
  private static Packet packed(byte kind, String key, Consumer<WireOutput> thing) {
    List<Packet> sent = new ArrayList<>();
    Packing packing = new Packing(kind);
    thing.accept(packing.to(key, sent::add));
    packing.flush(packet -> sent.add(PacketSerializer.INSTANCE.copy(packet)));
    return sent.get(0);
  }

  private static <O> KeyedOneInputStreamOperatorTestHarness<Long, Packet, O> harness(ByKey<O> step)
      throws Exception {
    KeyedOneInputStreamOperatorTestHarness<Long, Packet, O> harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(step), Packet::key, Types.LONG);
    harness.open();
    return harness;
  }

  private List<Packet> acts(List<Packet> lookups) throws Exception {
    try (var harness = harness(new ByAccount(reference))) {
      for (Packet lookup : lookups) {
        harness.processElement(lookup, 0);
      }
      assertThat(harness.extractOutputValues()).isEmpty();
      harness.processWatermark(Long.MAX_VALUE);
      return new ArrayList<>(harness.extractOutputValues());
    }
  }

  @Test
  void the_accounts_step_waits_for_the_end_of_input_and_then_holds_nothing() throws Exception {
    try (var harness = harness(new ByAccount(reference))) {
      harness.processElement(packet(KEY, Lookups.full()), 0);
      harness.processElement(packet("a:x/y/z", Lookups.full()), 0);
      assertThat(harness.extractOutputValues()).isEmpty();
      assertThat(harness.numKeyedStateEntries()).isEqualTo(2);

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.extractOutputValues()).hasSize(2);
      assertThat(harness.numKeyedStateEntries()).isZero();
      assertThat(harness.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void the_state_that_a_savepoint_refers_to_keeps_its_name_in_every_step() throws Exception {
    for (ByKey<?> step :
        List.of(
            new ByAccount(reference), new ByRecordNumber(reference), new ByOfficer(reference))) {
      try (var harness = harness(step)) {
        harness.processElement(packet(KEY, Lookups.full()), 0);

        var backend =
            (AbstractKeyedStateBackend<?>)
                ((AbstractStreamOperator<?>) harness.getOperator()).getKeyedStateBackend();
        String of = step.getClass().getSimpleName();
        assertThat(backend.numKeyValueStatesByName()).as(of).isEqualTo(1);
        assertThat(backend.getKeys("held", VoidNamespace.INSTANCE)).as(of).hasSize(1);
      }
    }
  }

  @Test
  void a_lookup_delivered_twice_is_one_act_and_one_duplicate() throws Exception {
    try (var harness = harness(new ByAccount(reference))) {
      harness.processElement(packet(KEY, Lookups.full()), 0);
      harness.processElement(packet(KEY, Lookups.full()), 0);

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.extractOutputValues()).hasSize(1);
      assertThat(harness.getSideOutput(Aside.TAG)).hasSize(1);
    }
  }

  @Test
  void the_number_that_an_act_cites_is_asked_for() throws Exception {
    try (var harness = harness(new ByAccount(reference))) {
      harness.processElement(packet(KEY, Lookups.full()), 0);

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.getSideOutput(ByAccount.INTEREST))
          .anyMatch(record -> record.getValue().key() == Packet.hash(NumberShare.of("25-01300")));
    }
  }

  @Test
  void two_keys_that_share_a_hash_are_judged_apart() throws Exception {
    Packet one = packet(KEY, Lookups.full());
    Packet other = packet("another", Lookups.full());

    List<Packet> acts = acts(List.of(one, new Packet(one.key(), other.kind(), other.body())));

    assertThat(acts).hasSize(2);
  }

  @Test
  void the_officers_step_gives_every_lookup_a_document_and_holds_nothing() throws Exception {
    List<Packet> acts = acts(List.of(packet(KEY, Lookups.full())));
    try (var harness = harness(new ByOfficer(reference))) {
      for (Packet act : acts) {
        harness.processElement(act, 0);
      }

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.extractOutputValues())
          .extracting(Outgoing::kind)
          .contains(Outgoing.Kind.LOOKUP, Outgoing.Kind.TALLY);
      assertThat(harness.numKeyedStateEntries()).isZero();
      assertThat(harness.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void facts_that_nobody_is_concerned_with_go_nowhere() throws Exception {
    try (var harness = harness(new ByRecordNumber(reference))) {
      harness.processElement(interest("25-01300", "e:201"), 0);

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.extractOutputValues()).isEmpty();
      assertThat(harness.numKeyedStateEntries()).isZero();
    }
  }

  @Test
  void a_case_goes_to_whoever_asked_for_its_number_and_to_nobody_who_asked_for_another()
      throws Exception {
    String number = "25-01300";
    String other = another(number);
    try (var harness = harness(new ByRecordNumber(reference))) {
      harness.processElement(interest(number, "e:201"), 0);
      harness.processElement(interest(other, "e:202"), 0);
      harness.processElement(row(number), 0);

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.extractOutputValues())
          .extracting(Packet::kind, Packet::key)
          .containsExactly(tuple(Packet.CASE, Packet.hash("e:201")));
    }
  }

  @Test
  void a_case_goes_to_the_person_who_asked_for_its_number_with_other_zeros() throws Exception {
    try (var harness = harness(new ByRecordNumber(reference))) {
      harness.processElement(interest("000113", "e:201"), 0);
      harness.processElement(row("113"), 0);
      harness.processElement(row("0113"), 0);

      harness.processWatermark(Long.MAX_VALUE);

      assertThat(harness.extractOutputValues())
          .singleElement()
          .satisfies(packet -> assertThat(casesIn(packet)).containsExactly("0113", "113"));
    }
  }

  private static List<String> casesIn(Packet packet) {
    List<String> numbers = new ArrayList<>();
    WireInput body = new WireInput(packet.body());
    body.getString();
    body.getUnsigned();
    while (body.hasMore()) {
      numbers.add(RecordCodec.of(CaseFile.class).read(body).number());
    }
    return numbers;
  }

  private static Packet interest(String number, String officer) {
    return packed(
        Packet.INTEREST,
        NumberShare.of(number),
        body -> {
          body.putString(NumberKey.of(number));
          body.putString(officer);
        });
  }

  private static Packet row(String number) {
    CaseFile file =
        new CaseFile(
            number,
            "theft",
            false,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            "",
            new SourceRef("cases.csv", 2, 40, Sha256.parse("ab".repeat(32))));
    WorkPart part = new WorkPart(number, 0, new WorkPart.CaseHead(file));
    return packed(
        Packet.WORK, NumberShare.of(number), body -> new WorkPartCodec().write(part, body));
  }

  /** Another number of the same share. */
  private static String another(String number) {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> "26-" + i)
        .filter(one -> NumberShare.of(one).equals(NumberShare.of(number)))
        .findFirst()
        .orElseThrow();
  }
}
