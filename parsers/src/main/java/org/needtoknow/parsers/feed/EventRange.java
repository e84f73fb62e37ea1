package org.needtoknow.parsers.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time that the rows of a stream cover, by the times in them. A leave that ends next summer
 * does not mean that the roster is complete until then, and neither does a mistyped year.
 */
final class EventRange {
  /** Longer than any shift; longer periods are planned ahead. */
  private static final Duration PLANNED = Duration.ofDays(45);

  /** A feed in use has no longer pause. */
  private static final Duration APART = Duration.ofDays(180);

  /** Up to this many rows far away from all others are mistyped. */
  private static final int STRAY = 2;

  private final boolean periods;
  private final Edge earliest = new Edge(Comparator.naturalOrder());
  private final Edge latest = new Edge(Comparator.reverseOrder());
  private Instant planned;

  /**
   * @param periods whether a row gives the begin and end of a duty
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

  /** The outermost times on one side: those that may be mistyped, and the one next to them. */
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
