package org.needtoknow.jobs.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.act.ActCollapser;
import org.needtoknow.rules.act.LookupIds;
import org.needtoknow.rules.resolve.AccountState;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

class ActCodecTest {
  private static final Lookup HEAD = Lookups.full().withId("00ff");
  private static final Lookup FOLLOW_UP = Lookups.blank().withId("no number");

  @Test
  void an_act_comes_back_as_it_was_whoever_is_behind_it() {
    ActCodec codec = new ActCodec();
    for (Operator operator :
        List.of(
            new Operator.Known("17"),
            new Operator.Uncertain(List.of("17", "18"), "shared"),
            new Operator.Unknown("not in the registry"))) {
      for (Requester requester :
          List.of(
              new Requester.None(),
              new Requester.Tied("4", "roster"),
              new Requester.Crew(List.of("4", "5"), "roster"),
              new Requester.Claimed("4"),
              new Requester.Ambiguous(List.of("4", "5")),
              new Requester.Unknown(),
              new Requester.External())) {
        for (AccountState state : AccountState.values()) {
          ResolvedAct act =
              new ResolvedAct(
                  new Act(HEAD, List.of(FOLLOW_UP)), operator, state, requester, "e:17");

          assertThat(codec.fromBytes(codec.toBytes(act))).isEqualTo(act);
          ResolvedAct marked = act.withAccountUse();
          assertThat(codec.fromBytes(codec.toBytes(marked))).isEqualTo(marked).isNotEqualTo(act);
        }
      }
    }
  }

  @Test
  void a_lookup_that_came_as_bytes_goes_on_under_the_id_it_was_given() {
    ActCodec codec = new ActCodec();
    Lookup received =
        codec.receive(new WireInput(new LookupCodec().toBytes(Lookups.full().withId(""))));
    ResolvedAct act =
        new ResolvedAct(
            new Act(received.withId("00ff"), List.of()),
            new Operator.Known("17"),
            AccountState.values()[0],
            new Requester.None(),
            "e:17");

    byte[] asReceived = codec.toBytes(act);
    codec.forget();

    assertThat(codec.fromBytes(asReceived)).isEqualTo(act);
    assertThat(asReceived).isEqualTo(codec.toBytes(act));
  }

  /**
   * The steps between reading and writing must hand a lookup's source on as the same instance, or
   * each lookup is written out a second time. The results would be right, only later. So the bytes
   * are changed after they were read: what is written shows the change only if it was copied.
   */
  @Test
  void a_received_lookup_is_copied_byte_by_byte_after_all_steps_on_one_account() {
    ActCodec codec = new ActCodec();
    byte[] bytes = new LookupCodec().toBytes(Lookups.full().withId(""));
    byte[] more = new LookupCodec().toBytes(another().withId(""));
    List<Lookup> received =
        List.of(codec.receive(new WireInput(bytes)), codec.receive(new WireInput(more)));
    List<Lookup> identified = new LookupIds(new KeyedHash(new byte[32])).assign(received).lookups();
    List<Act> acts =
        ActCollapser.collapse(identified, AuditSettings.defaults("town", ZoneOffset.UTC));
    replace(bytes, "NO HIT", "COPIED");
    replace(more, "NO HIT", "COPIED");

    assertThat(acts.stream().mapToInt(act -> 1 + act.followUps().size()).sum()).isEqualTo(2);
    assertThat(outcomes(acts, codec)).containsExactly("COPIED", "COPIED");
    codec.forget();
    assertThat(outcomes(acts, codec)).containsExactly("NO HIT", "NO HIT");
  }

  private static Lookup another() {
    Lookup full = Lookups.full();
    return new Lookup(
        full.id(),
        full.system(),
        "CT20250030101",
        full.account(),
        full.operatorText(),
        full.requester(),
        full.ori(),
        full.terminal(),
        "RQ",
        full.action(),
        full.purposeCode(),
        full.reason(),
        full.cited(),
        full.subject(),
        full.at(),
        full.alternateAt(),
        full.loggedTime(),
        full.clock(),
        full.outcome(),
        full.automatic(),
        full.masked(),
        full.notExported(),
        new SourceRef("logs/a.csv", 18, 4890, Sha256.NONE));
  }

  private static void replace(byte[] bytes, String text, String by) {
    int at = new String(bytes, ISO_8859_1).indexOf(text);
    System.arraycopy(by.getBytes(ISO_8859_1), 0, bytes, at, by.length());
  }

  /** Of each lookup as it is after writing and reading. */
  private static List<String> outcomes(List<Act> acts, ActCodec codec) {
    return acts.stream()
        .map(
            act ->
                new ResolvedAct(
                    act,
                    new Operator.Known("17"),
                    AccountState.values()[0],
                    new Requester.None(),
                    "e:17"))
        .map(act -> codec.fromBytes(codec.toBytes(act)).act())
        .flatMap(act -> Stream.concat(Stream.of(act.head()), act.followUps().stream()))
        .map(Lookup::outcome)
        .toList();
  }
}
