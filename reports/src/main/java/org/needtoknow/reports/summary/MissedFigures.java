package org.needtoknow.reports.summary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How much the review misses, as far as lookups drawn at random tell.
 *
 * @param drawn lookups drawn in the period
 * @param decided those of which the outcome is known
 * @param share in percent; empty while it cannot be told, or not to 25 points
 */
public record MissedFigures(long drawn, long decided, Optional<Percent> share) {
  /** Nothing was drawn. */
  public static final MissedFigures NONE = new MissedFigures(0, 0, Optional.empty());

  /**
   * An estimate with its interval of 95 %, from 0 to 100.
   *
   * @param low of the interval
   * @param high of the interval
   */
  public record Percent(int estimate, int low, int high) {}

  public MissedFigures {
    requireNonNull(share, "share");
    if (decided > drawn) {
      throw new IllegalArgumentException("more were decided than drawn");
    }
  }
}
