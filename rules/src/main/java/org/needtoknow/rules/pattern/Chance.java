package org.needtoknow.rules.pattern;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Robust comparisons: medians, quartiles and deviations that a few odd values cannot move
 * (Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", JASA 1993), and the
 * binomial chance of a count.
 */
final class Chance {
  /** Makes the median absolute deviation of normal values a standard deviation. */
  private static final double CONSISTENT = 1.4826;

  private static final int MOST_ZEROS = 30;

  private Chance() {}

  /**
   * Zeros of the chance of so many or more among so many, 4 for once in ten thousand.
   *
   * @param rate the share that is ordinary
   */
  static long zeros(long count, long of, double rate) {
    if (count <= 0 || of <= 0 || rate >= 1) {
      return 0;
    }
    double chance =
        BinomialDistribution.of((int) Math.min(of, Integer.MAX_VALUE), rate)
            .survivalProbability((int) Math.min(count, of) - 1);
    return chance <= 0 ? MOST_ZEROS : Math.min(MOST_ZEROS, (long) Math.floor(-Math.log10(chance)));
  }

  static double upperQuartile(double[] values) {
    return Quantile.withDefaults().evaluate(values, 0.75);
  }

  /**
   * Where numbers of acts lie, and how far they spread. The deviation is at least that of counts
   * that come by chance, so that a steady past makes nothing of one act more.
   */
  record Spread(double median, double deviation) {
    static Spread of(double[] values) {
      double median = Median.withDefaults().evaluate(values);
      double[] off = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
      double deviation = CONSISTENT * Median.withDefaults().evaluate(off);
      return new Spread(median, Math.max(deviation, Math.sqrt(Math.max(1, median))));
    }

    /** Tenths of the deviation by which a number lies above the median. */
    long tenthsAbove(double value) {
      return Math.max(0, (long) Math.floor(10 * (value - median) / deviation));
    }
  }
}
