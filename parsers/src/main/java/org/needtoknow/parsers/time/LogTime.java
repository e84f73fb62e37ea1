package org.needtoknow.parsers.time;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.lookup.ClockQuality;

/**
 * A stamp that was read.
 *
 * @param at the instant; the earlier of two in a doubled hour
 * @param alternateAt the later instant in a doubled hour, else empty
 */
public record LogTime(Instant at, Optional<Instant> alternateAt, ClockQuality clock) {
  /** Systems write the beginning of 1970 for an unknown time. */
  private static final Instant EARLIEST = Instant.parse("1971-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  public LogTime {
    requireNonNull(at, "at");
    requireNonNull(alternateAt, "alternateAt");
    requireNonNull(clock, "clock");
    if ((clock == ClockQuality.DOUBLED_HOUR) != alternateAt.isPresent()) {
      throw new IllegalArgumentException("alternateAt belongs to a doubled hour and to no other");
    }
  }

  static LogTime exact(long epochSecond, int nano) {
    return plain(epochSecond, nano, ClockQuality.EXACT);
  }

  static LogTime plain(long epochSecond, int nano, ClockQuality clock) {
    return new LogTime(Instant.ofEpochSecond(epochSecond, nano), Optional.empty(), clock);
  }

  /** False for an impossible year: the clock was never set, or a digit is wrong. */
  public boolean isPossible() {
    return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
  }

  public boolean isDoubled() {
    return clock == ClockQuality.DOUBLED_HOUR;
  }

  /**
   * The same time in the first pass through a doubled hour, known from another source than the
   * stamp.
   */
  public LogTime firstPass() {
    return isDoubled() ? new LogTime(at, Optional.empty(), ClockQuality.EXACT) : this;
  }

  /**
   * The same time in the second pass through a doubled hour, known from another source than the
   * stamp.
   */
  public LogTime secondPass() {
    return alternateAt
        .map(later -> new LogTime(later, Optional.empty(), ClockQuality.EXACT))
        .orElse(this);
  }
}
