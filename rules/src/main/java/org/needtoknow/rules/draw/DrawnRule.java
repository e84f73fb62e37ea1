package org.needtoknow.rules.draw;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.signal.RuleScope;

/** What items of the random arm say of themselves. No rule of a department may have this id. */
public final class DrawnRule {
  /** The kind of the random arm's items. */
  public static final String ID = "random";

  private static final String WHAT =
      "Nothing speaks against this lookup. It was drawn at a known probability, as every lookup"
          + " may be, so that the department learns what its rules miss.";

  public static final Rule RULE =
      new Rule(
          ID,
          1,
          "Drawn at random",
          WHAT,
          WHAT,
          List.of("O-07"),
          RuleScope.LOOKUP,
          Optional.empty(),
          "drawn by a keyed hash of the lookup's id",
          Finding.About.SUBJECT,
          0,
          true,
          "This lookup was drawn by lot. Which work was it for?",
          List.of("Nearly all of them: most lookups are honest work."),
          List.of(
              "Work on it as on any other item, without knowing why it is here, and enter what you"
                  + " found: the estimate of what is missed rests on it."));

  private DrawnRule() {}
}
