package org.needtoknow.results.run;

import java.util.OptionalDouble;

/**
 * How much the review misses, as far as lookups drawn at random show it.
 *
 * @param drawn lookups drawn in the period
 * @param decided those of which the outcome is known
 * @param foundAndSustained acts in items within the budget that an inquiry sustained
 * @param canBeEstimated whether the interval is narrow enough to be shown
 * @param share the estimate, from 0 to 1; empty while there is none
 * @param low of the interval of 95 %
 * @param high of the interval of 95 %
 */
public record MissedShare(
    long drawn,
    long decided,
    long foundAndSustained,
    boolean canBeEstimated,
    OptionalDouble share,
    OptionalDouble low,
    OptionalDouble high) {
  /** Nothing was drawn. */
  public static final MissedShare NONE =
      new MissedShare(
          0, 0, 0, false, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  public MissedShare {
    share = share == null ? OptionalDouble.empty() : share;
    low = low == null ? OptionalDouble.empty() : low;
    high = high == null ? OptionalDouble.empty() : high;
    if (decided > drawn) {
      throw new IllegalArgumentException("more were decided than drawn");
    }
    if (canBeEstimated && (share.isEmpty() || low.isEmpty() || high.isEmpty())) {
      throw new IllegalArgumentException(
          "an estimate that can be shown has a share and its bounds");
    }
  }
}
