package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.person;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.rules.signal.Signal;

/** A signal that is declared is also set. */
class EverySignalTest {
  @Test
  void every_decision_has_a_value_for_every_signal() {
    Town town = new Town();
    new Query(Town.PATROL, Subject.person(person("ASH,ANY", "1980-01-01"))).in(town);

    Decision decision = town.audit().get(0).decision();

    // A signal without a value makes the evaluation of the rules fail.
    assertThat(decision.reasons())
        .as("every signal has a value: set a new one in rules.decide.SignalValues")
        .doesNotContain(UndeterminedReason.EVALUATION_FAILED);
    assertThat(Signal.values())
        .as("every signal has a value of its type")
        .allMatch(signal -> signal.accepts(decision.signals().get(signal.key())));
  }
}
