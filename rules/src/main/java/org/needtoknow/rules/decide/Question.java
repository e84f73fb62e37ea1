package org.needtoknow.rules.decide;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * Was this act work? With all that is known about it, whenever it was recorded.
 *
 * @param facts what is on file about the act
 * @param history what else the same person did that bears on it
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

  /** Personnel number of the accountable person, {@code ""} when that is no certain person. */
  String officer() {
    return Situation.officerOf(act);
  }
}
