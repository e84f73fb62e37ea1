package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
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
}
