package org.needtoknow.rules.decide;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * The question whether an act was work, with all that is known about the act, whenever it was
 * recorded.
 *
 * @param facts what is on file about the act
 * @param history other relevant acts of the same person
 */
public record Question(ResolvedAct act, ActFacts facts, History history) {
  public Question {
    requireNonNull(act, "act");
    requireNonNull(facts, "facts");
    requireNonNull(history, "history");
  }

  /** The lookup that a person made. */
  Lookup head() {
    return act.act().head();
  }

  /** Personnel number of the accountable person, {@code ""} when the person is not certain. */
  String officer() {
    return Situation.officerOf(act);
  }
}
