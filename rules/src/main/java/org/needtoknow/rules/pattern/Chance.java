package org.needtoknow.rules.pattern;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Robust statistics: medians, quartiles and deviations that a few extreme values do not change
 * (Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", JASA 1993), and the
 * binomial probability of a count.
 */
final class Chance {
  /** Scales the median absolute deviation of normal values to their standard deviation. */
  private static final double CONSISTENT = 1.4826;

  private static final int MOST_ZEROS = 30;

  private Chance() {}

  /**
   * How rare a count is: the number of zeros after the decimal point of the probability that so
   * many or more come by chance. 4 means once in ten thousand.
   *
   * @param count how many of them there are
   * @param of among how many
   * @param rate the ordinary share, from 0 to 1
   * @return from 0 to 30
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
    return quantile(values, 0.75);
  }

  static double quantile(double[] values, double part) {
    return Quantile.withDefaults().evaluate(values, part);
  }

  /**
   * Median and spread of numbers of acts. The deviation is at least that of counts that come by
   * chance, so that one act more after a steady past is not unusual.
   */
  record Spread(double median, double deviation) {
    static Spread of(double[] values) {
      double median = Median.withDefaults().evaluate(values);
      double[] off = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
      double deviation = CONSISTENT * Median.withDefaults().evaluate(off);
      return new Spread(median, Math.max(deviation, Math.sqrt(Math.max(1, median))));
    }

    /** Tenths of the deviation by which a number is above the median, 0 when it is below. */
    long tenthsAbove(double value) {
      return Math.max(0, (long) Math.floor(10 * (value - median) / deviation));
    }
  }
}
