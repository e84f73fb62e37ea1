package org.needtoknow.rules.draw;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * The share of misuse that no rule brings before a reviewer, estimated from the randomly drawn acts
 * whose outcome is known.
 *
 * <p>In each stratum the acts missed are the number of acts times the share of the decided ones
 * that were sustained and are in no item within the budget: the estimator of Horvitz and Thompson
 * ("A Generalization of Sampling Without Replacement From a Finite Universe", JASA 1952) with equal
 * probabilities, taken over the decided. The interval of each share is Wilson's score interval
 * ("Probable Inference, the Law of Succession, and Statistical Inference", JASA 1927), which holds
 * where nothing was found. The strata are put together by recovering variances from their limits
 * (Zou and Donner, "Construction of confidence limits about effect measures", Statistics in
 * Medicine 2008). The sustained acts within the budget are known and have no interval.
 *
 * @param share from 0 to 1
 * @param low the lower end of the interval of 95 %, from 0
 * @param high its upper end, up to 1
 */
public record ShareMissed(double share, double low, double high) {
  /** An interval wider than this to either side is of no use. */
  public static final double WIDEST = 0.25;

  private static final double ERROR_RATE = 0.05;

  /**
   * The figures of one stratum.
   *
   * @param acts how many acts it has
   * @param decided drawn acts whose outcome is known
   * @param missed those of them that were sustained and are in no item within the budget
   */
  public record Sample(long acts, int decided, int missed) {
    public Sample {
      if (acts < decided || decided < missed || missed < 0) {
        throw new IllegalArgumentException("more were decided than drawn, or missed than decided");
      }
    }
  }

  /**
   * The estimate; empty when there is none, because a stratum with acts has no decided act, or no
   * act at all was sustained.
   *
   * @param found acts in items within the budget that were sustained
   */
  public static Optional<ShareMissed> of(Collection<Sample> strata, long found) {
    double missed = 0;
    double below = 0;
    double above = 0;
    for (Sample stratum : strata) {
      if (stratum.acts() == 0) {
        continue;
      }
      if (stratum.decided() == 0) {
        return Optional.empty();
      }
      Interval wilson =
          BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
              stratum.decided(), stratum.missed(), ERROR_RATE);
      double share = (double) stratum.missed() / stratum.decided();
      missed += stratum.acts() * share;
      below += square(stratum.acts() * (share - wilson.getLowerBound()));
      above += square(stratum.acts() * (wilson.getUpperBound() - share));
    }
    if (missed + found == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ShareMissed(
            ofAll(missed, found),
            ofAll(Math.max(0, missed - Math.sqrt(below)), found),
            ofAll(missed + Math.sqrt(above), found)));
  }

  private static double ofAll(double missed, long found) {
    return missed + found == 0 ? 0 : missed / (missed + found);
  }

  private static double square(double value) {
    return value * value;
  }

  /** Whether the interval is narrow enough to publish: 25 points or less to either side. */
  public boolean canBeEstimated() {
    return (high - low) / 2 <= WIDEST;
  }
}
