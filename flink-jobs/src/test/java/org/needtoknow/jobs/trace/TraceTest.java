package org.needtoknow.jobs.trace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.index.IndexRequest;
import org.needtoknow.jobs.index.IndexRun;
import org.needtoknow.jobs.index.Server;
import org.needtoknow.jobs.index.ServerAddress;
import org.needtoknow.jobs.index.TestServer;
import org.needtoknow.jobs.run.CopiedDepartment;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.identity.MatchKeys;
import org.needtoknow.rules.match.NameLikeness;

class TraceTest {
  private static final LocalDate BORN = LocalDate.of(1994, 11, 23);

  /** Four lookups of the sample are of this person: two explained and compact, two in full. */
  private static final List<String> PLACES =
      List.of(
          "logs/collect-2025-11.csv:6",
          "logs/collect-2025-11.csv:17",
          "logs/collect-2025-11.csv:32",
          "logs/collect-2025-11.csv:47");

  @TempDir private static Path folder;
  private static Path department;
  private static Path out;
  private static KeyedHash hash;

  @BeforeAll
  static void audit() throws Exception {
    CopiedDepartment copied = CopiedDepartment.of("connecticut", folder);
    // A namesake of another age, one that sounds alike, one without a date, a plate in two states.
    copied.append(
        "logs/collect-2025-11.csv",
        row("MOOR,HANNA", "19620301", "")
            + row("MOORE,HANNAH", "19940101", "")
            + row("MOOR,HANNA", "", "")
            + row("", "", "QX0771,CT")
            + row("", "", "QXO771,NY"));
    department = copied.folder();
    out = folder.resolve("out");
    SampleRun.audit(department, out, RunMode.BATCH, 2);
    hash = KeyFile.read(SampleRun.key(folder));
  }

  private static int rows;

  private static String row(String name, String born, String plate) {
    rows++;
    return "CTK"
        + rows
        + ",11/2"
        + rows
        + "/2025 10:00:00,ibaro,,CT0990200,7B1,"
        + (plate.isEmpty() ? "DQ" : "RQ")
        + ",C,,secret reason,,\""
        + name
        + "\","
        + born
        + ",,,,,,"
        + (plate.isEmpty() ? "," : plate)
        + ",,,,NO HIT,USER\n";
  }

  private static Subject person(String last, String first, LocalDate born) {
    return Subject.person(
        PersonIdentity.of(new PersonName(last, first, "", ""), Optional.ofNullable(born)));
  }

  private static TraceResult trace(Subject subject, boolean rawLogs) throws Exception {
    return new Trace(
            new Wanted(subject, Optional.empty(), Optional.empty()),
            hash,
            Optional.of(ResultFolder.open(out)),
            Optional.empty(),
            rawLogs ? Optional.of(Department.read(department)) : Optional.empty())
        .run();
  }

  private static List<String> places(List<TracedLookup> lookups) {
    return lookups.stream().map(TracedLookup::place).toList();
  }

  @Test
  void every_lookup_of_a_person_is_found_whether_it_stands_in_full_or_not() throws Exception {
    TraceResult result = trace(person("Moor", "Hanna", BORN), false);

    assertThat(places(result.sure())).containsExactlyElementsOf(PLACES);
    assertThat(result.sure())
        .extracting(lookup -> lookup.match().basis())
        .contains(Match.Basis.KEY, Match.Basis.RESULT);
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void the_raw_logs_confirm_each_of_them() throws Exception {
    TraceResult result = trace(person("Moor", "Hanna", BORN), true);

    assertThat(places(result.sure())).containsExactlyElementsOf(PLACES);
    assertThat(result.lookups())
        .extracting(lookup -> lookup.match().basis())
        .containsOnly(Match.Basis.SOURCE_ROW);
  }

  @Test
  void a_namesake_of_another_age_is_not_it_and_who_sounds_alike_is_a_likeness() throws Exception {
    TraceResult result = trace(person("Moor", "Hanna", BORN), false);

    assertThat(result.otherSubjects()).isPositive();
    assertThat(result.lookups())
        .filteredOn(lookup -> !lookup.match().isSure())
        .isNotEmpty()
        .allMatch(lookup -> lookup.match().tier() == MatchTier.LIKENESS);
  }

  @Test
  void a_person_whom_nobody_asked_for_is_not_found() throws Exception {
    assertThat(trace(person("Nobody", "Askedfor", BORN), false).lookups()).isEmpty();
  }

  @Test
  void a_plate_is_sure_with_its_state_alone() throws Exception {
    Subject withState = Subject.vehicle(new VehicleIdentity("QX0 771", "CT", ""));
    Subject without = Subject.vehicle(new VehicleIdentity("QXO771", "", ""));

    assertThat(trace(withState, true).sure()).hasSize(1);
    assertThat(trace(withState, true).otherSubjects()).isEqualTo(1);
    assertThat(trace(without, true).sure()).isEmpty();
    assertThat(trace(without, true).lookups()).hasSize(2);
  }

  @Test
  void a_period_leaves_out_what_lies_outside() throws Exception {
    Instant from = Instant.parse("2025-11-11T00:00:00Z");
    TraceResult result =
        new Trace(
                new Wanted(person("Moor", "Hanna", BORN), Optional.of(from), Optional.empty()),
                hash,
                Optional.of(ResultFolder.open(out)),
                Optional.empty(),
                Optional.empty())
            .run();

    assertThat(places(result.sure())).containsExactlyElementsOf(PLACES.subList(2, 4));
  }

  @Test
  void a_row_that_is_another_one_now_confirms_nothing_and_is_reported() throws Exception {
    CopiedDepartment changed = CopiedDepartment.of("connecticut", folder.resolve("changed"));
    Path log = changed.folder().resolve("logs/collect-2025-11.csv");
    String text = Files.readString(log, ISO_8859_1);
    Files.writeString(log, text.replace("\"MOOR,HANNA\"", "\"MOOR,HELEN\""), ISO_8859_1);
    TraceResult result =
        new Trace(
                new Wanted(person("Moor", "Hanna", BORN), Optional.empty(), Optional.empty()),
                hash,
                Optional.of(ResultFolder.open(out)),
                Optional.empty(),
                Optional.of(Department.read(changed.folder())))
            .run();

    assertThat(result.warnings()).anyMatch(warning -> warning.contains("no longer in the logs"));
  }

  @Test
  void the_terminal_names_nobody_and_the_restricted_file_does() throws Exception {
    TraceResult result = trace(person("Moor", "Hanna", BORN), true);
    AuditNumbers numbers = new AuditNumbers(hash);
    Path csv = folder.resolve("trace.csv");

    String text = TraceTable.asText(result, numbers, ZoneId.of("America/New_York"));
    TraceTable.writeCsv(result, numbers, csv);

    assertThat(text)
        .contains("P-", "EXPLAINED", "assigned case")
        .doesNotContain("MOOR", "openn", "ibaro");
    assertThat(Files.readString(csv)).contains("openn", "\"208\"").doesNotContain("MOOR");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_page_tells_of_sure_lookups_alone_and_of_nobody_else() throws Exception {
    TraceResult result = trace(person("Moor", "Hanna", BORN), true);
    Path page = folder.resolve("page.html");
    DisclosureFile.write(
        result, new AuditNumbers(hash), FinishedRun.open(out), "<b>MOOR,HANNA</b>", "FOI 7", page);

    String html = Files.readString(page);
    assertThat(html)
        .contains(
            "4 lookups are on record", "FOI 7", "An open case", "may be that of another person")
        .contains("Driver licence (DQ)", "3 log files, logs/")
        .contains("&lt;b&gt;MOOR,HANNA&lt;/b&gt;")
        .doesNotContain("25-01450", "openn", "ibaro", "secret reason", "MOORE");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo("rw-------");
  }

  @Test
  void an_answer_for_some_days_alone_says_which() throws Exception {
    Wanted wanted =
        new Wanted(
            person("Moor", "Hanna", BORN),
            Optional.of(Instant.parse("2025-11-10T05:00:00Z")),
            Optional.of(Instant.parse("2025-11-12T05:00:00Z")));

    TraceResult result =
        new Trace(
                wanted,
                hash,
                Optional.of(ResultFolder.open(out)),
                Optional.empty(),
                Optional.empty())
            .run();

    assertThat(result.warnings())
        .contains("it was asked only for the days from 2025-11-10 up to and with 2025-11-11");
  }

  @Test
  void a_server_that_does_not_answer_is_reported_in_words() throws Exception {
    Wanted wanted = new Wanted(person("Moor", "Hanna", BORN), Optional.empty(), Optional.empty());
    try (Server nowhere = Server.open(new ServerAddress("http://127.0.0.1:1", "", "", ""))) {
      Optional<IndexedLookups> index =
          Optional.of(
              new IndexedLookups(nowhere, "quinnhaven", Optional.empty(), Optional.empty()));

      assertThatThrownBy(
              () -> new Trace(wanted, hash, Optional.empty(), index, Optional.empty()).run())
          .isInstanceOf(TraceFailed.class)
          .hasMessageContaining("no server answers at http://127.0.0.1:1; correct the URL");
    }
  }

  @Test
  void elasticsearch_and_the_files_give_one_answer() throws Exception {
    TestServer server = TestServer.shared();
    server.clear();
    IndexRun.prepare(server.as("administrator"));
    IndexRun.execute(
        new IndexRequest(out, server.as("writer"), SampleRun.key(folder), Duration.ofMinutes(2), 2),
        Progress.SILENT);
    server.call("POST", "/ntk-*/_refresh");
    Wanted wanted = new Wanted(person("Moor", "Hanna", BORN), Optional.empty(), Optional.empty());
    try (Server analyst = Server.open(server.as("analyst"))) {
      Optional<IndexedLookups> index =
          Optional.of(
              new IndexedLookups(analyst, "quinnhaven", Optional.empty(), Optional.empty()));
      TraceResult confirmed =
          new Trace(wanted, hash, Optional.of(ResultFolder.open(out)), index, Optional.empty())
              .run();
      TraceResult masked = new Trace(wanted, hash, Optional.empty(), index, Optional.empty()).run();
      AuditNumbers numbers = new AuditNumbers(hash);

      TraceResult files = trace(person("Moor", "Hanna", BORN), false);
      assertThat(TraceTable.asText(confirmed, numbers, ZoneId.of("UTC")))
          .isEqualTo(TraceTable.asText(files, numbers, ZoneId.of("UTC")));
      assertThat(confirmed.warnings()).isEmpty();
      assertThat(places(masked.sure())).isEqualTo(places(files.sure()));
      assertThat(masked.lookups()).noneMatch(TracedLookup::isRestricted);

      server.call("DELETE", "/ntk-lookups-quinnhaven-2025.11/_doc/" + files.sure().get(0).id());
      server.call("POST", "/ntk-*/_refresh");
      TraceResult lacking =
          new Trace(wanted, hash, Optional.of(ResultFolder.open(out)), index, Optional.empty())
              .run();
      assertThat(lacking.warnings()).anyMatch(warning -> warning.contains("index it again"));
    }
  }

  @Test
  void a_record_is_found_by_its_number() {
    Subject record =
        new Subject(
            SubjectKind.RECORD,
            PersonIdentity.NONE,
            VehicleIdentity.NONE,
            new RecordNumber(RecordKind.CASE, "25-1"),
            "",
            "");
    Confirmation confirmation =
        new Confirmation(record, new MatchKeys(hash, new NameLikeness()), new NameLikeness());

    assertThat(confirmation.byKeys(confirmation.keys()))
        .hasValueSatisfying(match -> assertThat(match.isSure()).isTrue());
    assertThat(confirmation.bySubject(record, Match.Basis.RESULT)).isPresent();
  }
}
