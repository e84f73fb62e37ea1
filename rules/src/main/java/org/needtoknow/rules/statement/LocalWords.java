package org.needtoknow.rules.statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and numbers in sentences, in the department's zone: {@code 5 March 2026 at 22:14}. */
public final class LocalWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final ZoneId zone;

  public LocalWords(ZoneId zone) {
    this.zone = zone;
  }

  String day(Instant at) {
    return DAY.format(at.atZone(zone));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }

  LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /**
   * When so many things happened.
   *
   * @param days on how many different days
   */
  String span(Instant first, Instant last, long count, long days) {
    if (count == 1) {
      return "on " + day(first) + " at " + time(first);
    }
    if (days == 1 && date(first).equals(date(last))) {
      String end = time(first).equals(time(last)) ? "" : " and " + time(last);
      return "on " + day(first) + (end.isEmpty() ? " at " : " between ") + time(first) + end;
    }
    return "on " + count(days, "day") + " from " + day(first) + " to " + day(last);
  }

  /** The time between the first and the last, for a headline: {@code in 18 minutes}. */
  String within(Instant first, Instant last, long count, long days) {
    if (count == 1) {
      return "on " + day(first);
    }
    long minutes = Math.max(1, (Duration.between(first, last).toSeconds() + 59) / 60);
    return minutes <= 120
        ? "in " + count(minutes, "minute")
        : days == 1 ? "on " + day(first) : "on " + count(days, "day");
  }

  /** {@code 1 print}, {@code 22 prints}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    if (noun.endsWith("y") && !noun.endsWith("ay")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("ch") ? "es" : "s");
  }
}
