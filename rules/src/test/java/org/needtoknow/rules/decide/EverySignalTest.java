package org.needtoknow.rules.decide;

import static org.needtoknow.rules.decide.Given.person;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.rules.signal.Signal;

/** A signal that is declared is also set. */
class EverySignalTest {
  @Test
  void every_decision_has_a_value_for_every_signal() {
    Town town = new Town();
    new Query(Town.PATROL, Subject.person(person("ASH,ANY", "1980-01-01"))).in(town);

    Map<String, Object> signals = town.audit().get(0).decision().signals();

    SoftAssertions softly = new SoftAssertions();
    for (Signal signal : Signal.values()) {
      softly
          .assertThat(signal.accepts(signals.get(signal.key())))
          .as("%s has a value of its type: set it in rules.decide.SignalValues", signal)
          .isTrue();
    }
    softly.assertAll();
  }
}
