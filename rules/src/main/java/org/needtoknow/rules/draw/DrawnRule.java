package org.needtoknow.rules.draw;

import java.util.List;
import org.needtoknow.rules.catalogue.Rule;

/** The rule of the random arm's items. No rule of a department may have this id. */
public final class DrawnRule {
  /** The kind of the random arm's items. */
  public static final String ID = "random";

  public static final Rule RULE =
      Rule.builder(ID)
          .title("Drawn at random")
          .description(
              "Drawn at random, with a known probability. That says nothing about the lookup: any"
                  + " lookup may be drawn, so that the department learns what its rules miss.")
          .obligations(List.of("O-07"))
          .condition("drawn by a keyed hash of the lookup's id")
          .onExplained(true)
          .question("This lookup was drawn at random. Which work was it for?")
          .falsePositives(List.of("Nearly all of them: most lookups are honest work."))
          .triage(
              List.of(
                  "Review it like any other item, as if you did not know that it was drawn, and"
                      + " enter the outcome: the estimate of what the rules miss depends on it."))
          .build();

  private DrawnRule() {}
}
