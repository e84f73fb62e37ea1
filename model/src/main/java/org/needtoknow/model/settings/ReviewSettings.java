package org.needtoknow.model.settings;

/**
 * How much the reviewers can do, and the draw that shows what rules miss. A fixed weekly budget,
 * part of it drawn at random so that it cannot be gamed, follows Yan et al., "Get Your Workload in
 * Order: Game Theoretic Prioritization of Database Auditing", ICDE 2018.
 *
 * @param itemsPerSixty review items a week for each sixty people
 * @param itemsAtLeast review items a week that a department of any size has time for
 * @param threshold score below which an item takes no slot
 * @param explainedOneIn of how many explained acts one is drawn, 0 for none
 * @param unexplainedOneIn of how many unexplained acts and conflicts one is drawn, 0 for none
 * @param undeterminedOneIn of how many undetermined acts one is drawn, 0 for none
 */
public record ReviewSettings(
    int itemsPerSixty,
    int itemsAtLeast,
    int threshold,
    int explainedOneIn,
    int unexplainedOneIn,
    int undeterminedOneIn) {
  /**
   * Six a week for sixty people, and three in a small town. At 15 lookups a shift, the draw takes
   * about one explained act and two others a week.
   */
  public static final ReviewSettings DEFAULTS = new ReviewSettings(6, 3, 40, 4_000, 50, 100);

  public ReviewSettings {
    if (itemsPerSixty < 0 || itemsAtLeast < 0 || threshold < 0) {
      throw new IllegalArgumentException(
          "items-per-sixty, items-at-least and threshold are not negative");
    }
    if (explainedOneIn < 0 || unexplainedOneIn < 0 || undeterminedOneIn < 0) {
      throw new IllegalArgumentException("of how many acts one is drawn is not negative");
    }
  }

  /** The same settings with no time for any item. */
  public ReviewSettings withoutSlots() {
    return new ReviewSettings(0, 0, threshold, explainedOneIn, unexplainedOneIn, undeterminedOneIn);
  }
}
