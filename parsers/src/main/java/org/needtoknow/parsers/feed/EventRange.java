package org.needtoknow.parsers.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the rows of a stream reach, by their own times. A leave that ends next summer does not
 * say that the roster is complete until then, nor does a year that was mistyped.
 */
final class EventRange {
  /** Longer than any shift; what lasts longer is planned ahead. */
  private static final Duration PLANNED = Duration.ofDays(45);

  /** No feed in use rests for so long. */
  private static final Duration APART = Duration.ofDays(180);

  /** So many rows far away from all others are mistyped. */
  private static final int STRAY = 2;

  private final boolean periods;
  private final Edge earliest = new Edge(Comparator.naturalOrder());
  private final Edge latest = new Edge(Comparator.reverseOrder());
  private Instant planned;

  /**
   * @param periods whether a row tells from when until when somebody has a duty
   */
  EventRange(boolean periods) {
    this.periods = periods;
  }

  /** A row with its first and its last time. */
  void add(Instant first, Instant last) {
    if (periods && Duration.between(first, last).compareTo(PLANNED) > 0) {
      planned = planned == null || last.isAfter(planned) ? last : planned;
      return;
    }
    earliest.add(first);
    latest.add(last);
  }

  /** What the rows cover, without times far away from all others. */
  CoveredPeriod covered() {
    return new CoveredPeriod(
        earliest.outermost(), latest.outermost(), Optional.ofNullable(planned));
  }

  /** The outermost times on one side: what may be astray, and what stands next to it. */
  private static final class Edge {
    private final Comparator<Instant> outermostFirst;
    private final List<Instant> times = new ArrayList<>(STRAY + 2);

    Edge(Comparator<Instant> outermostFirst) {
      this.outermostFirst = outermostFirst;
    }

    void add(Instant time) {
      if (times.size() <= STRAY || outermostFirst.compare(time, times.get(STRAY)) < 0) {
        int found = Collections.binarySearch(times, time, outermostFirst);
        times.add(found < 0 ? -found - 1 : found, time);
        if (times.size() > STRAY + 1) {
          times.remove(STRAY + 1);
        }
      }
    }

    Optional<Instant> outermost() {
      for (int i = Math.min(STRAY, times.size() - 1); i > 0; i--) {
        boolean enough = times.size() > STRAY;
        Duration apart = Duration.between(times.get(i), times.get(i - 1)).abs();
        if (enough && apart.compareTo(APART) > 0) {
          return Optional.of(times.get(i));
        }
      }
      return times.isEmpty() ? Optional.empty() : Optional.of(times.get(0));
    }
  }
}
