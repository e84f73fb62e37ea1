package org.needtoknow.jobs.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What an audit was worth on a department whose truth is known. The unit is the act.
 *
 * @param acts heads that were judged
 * @param plantedActs those of misuse, whether they leave a trace or not
 * @param byKind episodes of misuse that leave a trace, by kind
 * @param untraceable episodes that no file can show, by kind
 * @param items review items outside the random arm
 * @param undetermined acts that could not be judged, among those whose feeds were complete
 * @param matching empty when no pairs of people were given
 */
public record Evaluation(
    long acts,
    long plantedActs,
    SortedMap<String, Found> byKind,
    SortedMap<String, Found> untraceable,
    Items items,
    Honest honest,
    Share undetermined,
    List<RuleFigures> rules,
    List<TemplateFigures> templates,
    List<Missed> missed,
    List<WronglyRaised> wronglyRaised,
    Optional<Matching> matching) {

  /**
   * Episodes of one kind.
   *
   * @param inBudget found: one of their acts stands in an item within the budget
   * @param anywhere found in any item
   */
  public record Found(long episodes, long inBudget, long anywhere) {
    Found and(Found other) {
      return new Found(
          episodes + other.episodes, inBudget + other.inBudget, anywhere + other.anywhere);
    }
  }

  /**
   * Review items, those of the random arm and the list of shown conflicts left out.
   *
   * @param right those in which an act of misuse stands
   */
  public record Items(long all, long right, long inBudget, long rightInBudget) {}

  /**
   * Honest acts that work explains.
   *
   * @param all of all honest acts
   * @param allComplete of those whose feeds were complete
   * @param first of first lookups: officer and subject new to each other
   * @param firstComplete of first lookups whose feeds were complete
   */
  public record Honest(Share all, Share allComplete, Share first, Share firstComplete) {}

  /** What one rule brought: its items, and by how much more often than chance they are right. */
  public record RuleFigures(String rule, long items, long inBudget, long right, double lift) {}

  /**
   * What one template explains best.
   *
   * @param lift how often misuse is among what it explains, against misuse among all acts: far
   *     below 1 is what a reason for work should come to
   */
  public record TemplateFigures(
      int template, boolean strong, long honest, long planted, double lift) {}

  /** An episode that no item within the budget shows. */
  public record Missed(Label label, boolean inQueue, List<String> why) {}

  /**
   * An item within the budget in which nothing was planted.
   *
   * @param twins kinds of the honest twins in it
   */
  public record WronglyRaised(
      String item, String rule, String title, int rank, long score, int acts, List<String> twins) {}

  /**
   * How well pairs of people were told apart.
   *
   * @param byTier tier and surer: same people found, and of those found how many are the same
   * @param byKind what was done to the second of a pair: how many matched by name and date or surer
   */
  public record Matching(
      long same, long different, List<Tier> byTier, SortedMap<String, Share> byKind) {
    /** A tier together with all that are surer. */
    public record Tier(String tier, Share recall, Share precision) {}
  }

  /** All kinds that leave a trace. */
  public Found found() {
    return byKind.values().stream().reduce(new Found(0, 0, 0), Found::and);
  }

  /** Recall of planted episodes within the budget. */
  public Share recall() {
    return new Share(found().inBudget(), found().episodes());
  }

  /** Precision of items within the budget. */
  public Share precision() {
    return new Share(items.rightInBudget(), items.inBudget());
  }

  public double itemsPerThousandActs() {
    return acts == 0 ? 0 : 1000.0 * items.all() / acts;
  }
}
