package org.needtoknow.parsers.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.model.lookup.ClockQuality;

/**
 * Reads the stamps of one source, whose zone is declared. A stamp without an offset is local time
 * in that zone. In the repeated hour of autumn it yields both instants; in the hour that is skipped
 * in spring it is read as if the clock had not been set forward. Both cases are marked. A date
 * without a time is the start of that day, marked coarse. Immutable.
 */
public final class LogClock {
  /** The name of the pattern for ISO 8601 with or without seconds, fraction and offset. */
  public static final String ISO = "ISO";

  private final Optional<StampPattern> numeric;
  private final Optional<DateTimeFormatter> formatter;
  private final LocalClock local;
  private final ZoneId zone;

  private LogClock(
      Optional<StampPattern> numeric, Optional<DateTimeFormatter> formatter, ZoneId zone) {
    this.numeric = numeric;
    this.formatter = formatter;
    this.zone = requireNonNull(zone, "zone");
    this.local = LocalClock.of(zone);
  }

  /**
   * A clock for stamps of one pattern.
   *
   * @param pattern in the letters of {@link DateTimeFormatter}, or {@link #ISO}
   * @throws IllegalArgumentException when it is not a pattern
   */
  public static LogClock of(String pattern, ZoneId zone) {
    if (pattern.equals(ISO)) {
      return iso(zone);
    }
    // The formatter is always built, because it checks whether the pattern is valid.
    DateTimeFormatter checked =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(Locale.US);
    Optional<StampPattern> numeric = StampPattern.compile(pattern);
    return new LogClock(
        numeric, numeric.isPresent() ? Optional.empty() : Optional.of(checked), zone);
  }

  /**
   * A clock for ISO 8601: {@code 2026-03-01T14:05:07.25-05:00}, with {@code T} or a space, with or
   * without seconds, fraction and offset; or a date alone.
   */
  public static LogClock iso(ZoneId zone) {
    return new LogClock(Optional.empty(), Optional.empty(), zone);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The instant of a stamp, or empty when it does not fit the pattern or is not a date. */
  public Optional<LogTime> read(String stamp) {
    String text = stamp.strip();
    StampParts parts = new StampParts();
    if (numeric.isPresent()) {
      return numeric.get().read(text, parts) ? Optional.of(timeOf(parts)) : Optional.empty();
    }
    if (formatter.isPresent()) {
      return formatted(text, formatter.get());
    }
    return IsoStamp.read(text, parts) ? Optional.of(timeOf(parts)) : Optional.empty();
  }

  private LogTime timeOf(StampParts parts) {
    if (parts.hasOffset) {
      return LogTime.exact(parts.second() - parts.offsetSeconds, parts.nano);
    }
    LogTime time = local.at(parts.second(), parts.nano);
    return parts.hasTime ? time : new LogTime(time.at(), Optional.empty(), ClockQuality.COARSE);
  }

  private Optional<LogTime> formatted(String text, DateTimeFormatter format) {
    try {
      TemporalAccessor read = format.parse(text);
      LocalDate date = read.query(TemporalQueries.localDate());
      if (date == null) {
        return Optional.empty();
      }
      LocalTime time = read.query(TemporalQueries.localTime());
      ZoneId own = read.query(TemporalQueries.zone());
      LocalTime ofDay = time == null ? LocalTime.MIDNIGHT : time;
      long second = date.atTime(ofDay).toEpochSecond(ZoneOffset.UTC);
      if (read.isSupported(ChronoField.INSTANT_SECONDS)) {
        return Optional.of(
            LogTime.exact(read.getLong(ChronoField.INSTANT_SECONDS), ofDay.getNano()));
      }
      LogTime at = (own == null ? local : LocalClock.of(own)).at(second, ofDay.getNano());
      return Optional.of(
          time == null ? new LogTime(at.at(), Optional.empty(), ClockQuality.COARSE) : at);
    } catch (DateTimeException notThisPattern) {
      return Optional.empty();
    }
  }
}
