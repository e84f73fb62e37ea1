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
  /** Systems write the beginning of 1970 for no time at all. */
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

  /** False for a year in which no log was kept: a clock that was never set, a slip of a digit. */
  public boolean isPossible() {
    return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
  }

  public boolean isDoubled() {
    return clock == ClockQuality.DOUBLED_HOUR;
  }

  /** The first pass through a doubled hour, as something else than the stamp has told. */
  public LogTime firstPass() {
    return isDoubled() ? new LogTime(at, Optional.empty(), ClockQuality.EXACT) : this;
  }

  /** The second pass through a doubled hour, as something else than the stamp has told. */
  public LogTime secondPass() {
    return alternateAt
        .map(later -> new LogTime(later, Optional.empty(), ClockQuality.EXACT))
        .orElse(this);
  }
}
