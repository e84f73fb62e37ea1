package org.needtoknow.jobs.evaluate;

import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * So many of so many, with the interval in which the true share lies with 95 % confidence (Wilson,
 * "Probable inference, the law of succession, and statistical inference", 1927).
 */
public record Share(long part, long whole) {
  private static final double ERROR = 0.05;

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("a part is from 0 to the whole");
    }
  }

  /** NaN when there is nothing to share. */
  public double value() {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  public double low() {
    return whole == 0 ? 0 : interval().getLowerBound();
  }

  public double high() {
    return whole == 0 ? 1 : interval().getUpperBound();
  }

  private Interval interval() {
    return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
        Math.toIntExact(whole), Math.toIntExact(part), ERROR);
  }

  /** {@code 95.0 % (38 of 40; 83.5 to 98.6)}. */
  public String words() {
    return whole == 0
        ? "none to count"
        : String.format(
            Locale.ROOT,
            "%5.1f %%  (%,d of %,d; %.1f to %.1f)",
            100 * value(),
            part,
            whole,
            100 * low(),
            100 * high());
  }
}
