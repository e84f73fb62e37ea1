package org.needtoknow.jobs.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A part of a whole, with the interval that holds the true share with 95 % confidence (Wilson,
 * "Probable inference, the law of succession, and statistical inference", 1927).
 */
record Share(long part, long whole) {
  private static final double ERROR = 0.05;

  Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("part must be from 0 to whole");
    }
  }

  /** How many of all meet a condition. */
  static <T> Share of(Collection<T> all, Predicate<? super T> condition) {
    return new Share(all.stream().filter(condition).count(), all.size());
  }

  /** NaN when the whole is 0. */
  double value() {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  /** How many times a base share this one is; NaN when the whole or the base is 0. */
  double over(double base) {
    return base == 0 ? Double.NaN : value() / base;
  }

  double low() {
    return whole == 0 ? 0 : interval().getLowerBound();
  }

  double high() {
    return whole == 0 ? 1 : interval().getUpperBound();
  }

  private Interval interval() {
    return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
        Math.toIntExact(whole), Math.toIntExact(part), ERROR);
  }

  /** {@code 95.0 % (38 of 40; 83.5 to 98.6)}. */
  String words() {
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
