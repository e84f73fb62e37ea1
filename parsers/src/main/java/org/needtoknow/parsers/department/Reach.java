package org.needtoknow.parsers.department;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far the rows of a stream reach, by their own times. A leave that ends next summer does not
 * say that the roster is complete until then, nor does a year that was mistyped.
 */
final class Reach {
  /** Longer than any shift; what lasts longer is planned ahead. */
  private static final Duration PLANNED = Duration.ofDays(45);

  /** No feed in use rests for so long. */
  private static final Duration APART = Duration.ofDays(180);

  /** So many rows far behind all others are mistyped. */
  private static final int STRAY = 2;

  private final boolean periods;

  /** The latest times, latest first: what may be astray, and what stands before it. */
  private final List<Instant> latest = new ArrayList<>(STRAY + 2);

  private Instant planned;

  /**
   * @param periods whether a row tells from when until when somebody has a duty
   */
  Reach(boolean periods) {
    this.periods = periods;
  }

  /** A row with its first and its last time. */
  void add(Instant first, Instant last) {
    if (periods && Duration.between(first, last).compareTo(PLANNED) > 0) {
      planned = planned == null || last.isAfter(planned) ? last : planned;
      return;
    }
    if (latest.size() <= STRAY || last.isAfter(latest.get(STRAY))) {
      int found = Collections.binarySearch(latest, last, Collections.reverseOrder());
      latest.add(found < 0 ? -found - 1 : found, last);
      if (latest.size() > STRAY + 1) {
        latest.remove(STRAY + 1);
      }
    }
  }

  /** The latest time that does not stand far behind all others. */
  Optional<Instant> through() {
    for (int i = Math.min(STRAY, latest.size() - 1); i > 0; i--) {
      boolean enough = latest.size() > STRAY;
      if (enough && Duration.between(latest.get(i), latest.get(i - 1)).compareTo(APART) > 0) {
        return Optional.of(latest.get(i));
      }
    }
    return latest.isEmpty() ? Optional.empty() : Optional.of(latest.get(0));
  }

  /** The end of what is planned longest; tells the reach where there is nothing shorter. */
  Optional<Instant> planned() {
    return Optional.ofNullable(planned);
  }
}
