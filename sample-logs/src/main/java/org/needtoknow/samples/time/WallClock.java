package org.needtoknow.samples.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** The department's local clock. */
public final class WallClock {
  public static final long HOUR = 3600;
  public static final long DAY = 24 * HOUR;

  private final ZoneId zone;
  private final ZoneRules rules;

  public WallClock(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /** The zone of the clock. */
  public ZoneId zone() {
    return zone;
  }

  /** The moment when the clock shows this many seconds after midnight of the day. */
  public long at(LocalDate day, int secondOfDay) {
    LocalDateTime local = day.atStartOfDay().plusSeconds(secondOfDay);
    return local.toEpochSecond(rules.getOffset(local));
  }

  /** The moment of a full hour of the day. */
  public long hour(LocalDate day, int hour) {
    return at(day, hour * 3600);
  }

  /** The offset in force. */
  public ZoneOffset offset(long moment) {
    return rules.getOffset(Instant.ofEpochSecond(moment));
  }

  /** The local date and time. */
  public LocalDateTime local(long moment) {
    return LocalDateTime.ofEpochSecond(moment, 0, offset(moment));
  }

  /** The day on the calendar. */
  public LocalDate day(long moment) {
    return local(moment).toLocalDate();
  }

  /** {@code 2026-03-01 14:05:07}, local. */
  public String feed(long moment) {
    return append(new StringBuilder(19), local(moment)).toString();
  }

  /** Appends {@code 2026-03-01 14:05:07}. */
  public static StringBuilder append(StringBuilder out, LocalDateTime local) {
    append(out, local.toLocalDate()).append(' ');
    return appendTime(out, local);
  }

  /** Appends {@code 2026-03-01}. */
  public static StringBuilder append(StringBuilder out, LocalDate date) {
    out.append(date.getYear()).append('-');
    two(out, date.getMonthValue()).append('-');
    return two(out, date.getDayOfMonth());
  }

  /** Appends {@code 14:05:07}. */
  public static StringBuilder appendTime(StringBuilder out, LocalDateTime local) {
    two(out, local.getHour()).append(':');
    two(out, local.getMinute()).append(':');
    return two(out, local.getSecond());
  }

  /** Appends a number in two digits. */
  public static StringBuilder two(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10 % 10)).append((char) ('0' + number % 10));
  }
}
