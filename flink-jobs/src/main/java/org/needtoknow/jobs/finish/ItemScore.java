package org.needtoknow.jobs.finish;

import java.util.List;
import org.needtoknow.jobs.wire.FoundAct;

/**
 * The order of work of an item, in parts that add up. It is no probability and says nothing of
 * guilt. How recent something is adds nothing, so that waiting does not make an item go away; and
 * what reviewers decided on other items adds nothing either.
 *
 * @param rule the rule's own weight
 * @param repetition more for each doubling of the acts that no work excuses
 */
public record ItemScore(int rule, int repetition) {
  /** What a reader is told beside every score. */
  public static final String MEANING = "an order of work, not a probability";

  private static final int PER_DOUBLING = 5;
  private static final int MOST = 40;

  static ItemScore of(List<FoundAct> acts) {
    long counted = acts.stream().filter(act -> !act.excused()).count();
    int doublings = counted < 2 ? 0 : 63 - Long.numberOfLeadingZeros(counted);
    int weight = acts.stream().mapToInt(FoundAct::weight).max().orElse(0);
    return new ItemScore(weight, Math.min(MOST, doublings * PER_DOUBLING));
  }

  public int total() {
    return rule + repetition;
  }
}
