package org.needtoknow.results.run;

import org.needtoknow.model.settings.ReviewSettings;

/** How much the reviewers can do, and the draw; see {@link ReviewSettings}. */
public record ReviewUsed(
    int itemsPerSixty,
    int itemsAtLeast,
    int threshold,
    int explainedOneIn,
    int unexplainedOneIn,
    int undeterminedOneIn) {
  static ReviewUsed of(ReviewSettings settings) {
    return new ReviewUsed(
        settings.itemsPerSixty(),
        settings.itemsAtLeast(),
        settings.threshold(),
        settings.explainedOneIn(),
        settings.unexplainedOneIn(),
        settings.undeterminedOneIn());
  }
}
