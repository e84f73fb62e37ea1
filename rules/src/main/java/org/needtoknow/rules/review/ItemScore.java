package org.needtoknow.rules.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The order of work of an item, in parts that add up. It is not a probability and says nothing
 * about guilt. Age does not matter, so that waiting does not remove an item, and decisions on other
 * items do not matter either.
 *
 * @param rule the rule's own weight
 * @param repetition points for each doubling of the acts that no work excuses
 * @param raises other reasons that raise it
 * @param chance reduction by the share that honest work alone would show as well, 0 or less
 * @param coveredByAnotherItem reduction when a heavier item is about the same officer and subject
 */
public record ItemScore(
    int rule, int repetition, Set<Raise> raises, int chance, int coveredByAnotherItem) {
  /** The explanation that goes with every score. */
  public static final String MEANING = "an order of work, not a probability";

  static final int PER_DOUBLING = 5;
  private static final int MOST = 40;
  private static final int COVERED_BY_ANOTHER = -25;

  public ItemScore {
    EnumSet<Raise> copy = EnumSet.noneOf(Raise.class);
    copy.addAll(raises);
    raises = Collections.unmodifiableSet(copy);
  }

  public static ItemScore of(List<ItemAct> acts) {
    long counted = acts.stream().filter(act -> !act.excused()).count();
    int weight = acts.stream().mapToInt(ItemAct::weight).max().orElse(0);
    EnumSet<Raise> raises = EnumSet.noneOf(Raise.class);
    acts.stream()
        .filter(act -> act.fired() && !act.excused())
        .forEach(act -> raises.addAll(act.raises()));
    return new ItemScore(weight, repetition(doublings(counted)), raises, 0, 0);
  }

  /** How often the acts doubled: 0 for one, 1 for two, 2 for four. */
  static int doublings(long acts) {
    return acts < 2 ? 0 : 63 - Long.numberOfLeadingZeros(acts);
  }

  private static int repetition(int doublings) {
    return Math.min(MOST, doublings * PER_DOUBLING);
  }

  /** The same score with only this many doublings. */
  int totalAfter(int doublings) {
    return total() - repetition + Math.min(repetition, repetition(doublings));
  }

  /** The same score with a heavier item about the same officer and subject. */
  ItemScore afterHeavier() {
    return new ItemScore(rule, repetition, raises, chance, COVERED_BY_ANOTHER);
  }

  /**
   * The same score, lowered by what chance explains: an item that honest work alone would show in
   * half of all cases keeps half of its points.
   *
   * @param probability that honest work alone shows as much, from 0 to 1
   */
  ItemScore withChance(double probability) {
    return new ItemScore(
        rule, repetition, raises, (int) -Math.round(points() * probability), coveredByAnotherItem);
  }

  /** Its gravity: the points before chance and other items lower them. */
  int points() {
    return rule + repetition + raised();
  }

  int raised() {
    return raises.stream().mapToInt(Raise::points).sum();
  }

  public int total() {
    return Math.max(0, points() + chance + coveredByAnotherItem);
  }
}
