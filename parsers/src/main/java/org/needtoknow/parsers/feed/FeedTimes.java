package org.needtoknow.parsers.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.parsers.mapping.MappedStamps;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/**
 * Times and dates as exports write them.
 *
 * <p>Understood: {@code 2026-03-01T14:05:00}, with a space for the T, optionally with seconds and
 * fractions, and with {@code Z}, {@code UTC}, {@code EST} and similar names or an offset at the
 * end; {@code 03/01/2026 14:05}, {@code 3/1/2026 2:05 PM}; {@code 2026/03/01}, {@code 1-MAR-2026};
 * a bare date. {@code 24:00} is the midnight with which a day ends. Without an offset they are in
 * the feed's zone: in the repeated hour of autumn a beginning is the earlier instant and an end the
 * later one, so that work covers its time in either case; in the hour that is skipped in spring the
 * time is read as if the clock had not been set forward. {@code 1899-12-30}, {@code 1899-01-01},
 * {@code 1900-01-01} and {@code 0001-01-01} are placeholders for no time: they are blank. A bare
 * number is refused: spreadsheets count days from two different years, and a number may be a date
 * without its dashes.
 */
public final class FeedTimes {
  private static final String CLOCK_TEXT = "(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)";
  private static final String ZONE = "\\s*(Z|UTC|GMT|[ECMP][SD]T|AK[SD]T|HST|[+-]\\d{2}:?\\d{2})?";
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]+" + CLOCK_TEXT + ZONE + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:,?\\s+" + CLOCK_TEXT + "\\s*(AM|PM)?" + ZONE + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "(\\d{1,2})[- ](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[- ](\\d{4})(?:,?\\s+"
              + CLOCK_TEXT
              + ZONE
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MIDNIGHT_AFTER = Pattern.compile("24:00(:00([.,]0+)?)?");
  private static final Pattern NO_TIME =
      Pattern.compile("1899-|0001-01-01|1900-01-01|0?1/0?1/(1899|1900|0001)|12/3[01]/1899");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern BARE_TIME =
      Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
  private static final DateTimeFormatter CLOCK =
      new DateTimeFormatterBuilder()
          .appendPattern("H:mm[:ss]")
          .optionalStart()
          .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  /** How a date is best written. */
  public static final String WRITE_DATE = "write it YYYY-MM-DD";

  /** How a time is best written. */
  public static final String WRITE_TIME = "write it YYYY-MM-DD hh:mm";

  /** A reading that failed. */
  public static final class UnreadableTime extends Exception {
    private static final long serialVersionUID = 1L;

    private final RowProblem problem;

    UnreadableTime(RowProblem problem) {
      super(problem.words(), null, false, false);
      this.problem = problem;
    }

    /** What is wrong with it. */
    public RowProblem problem() {
      return problem;
    }
  }

  private FeedTimes() {}

  /**
   * The time in a cell.
   *
   * @param time empty for a date without a time of day
   * @param offset empty when the feed's zone applies
   */
  record Reading(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    Instant start(ZoneId zone) {
      LocalDateTime local = date.atTime(time.orElse(LocalTime.MIDNIGHT));
      return offset.isPresent() ? local.toInstant(offset.get()) : local.atZone(zone).toInstant();
    }

    /** The first instant after it: a bare date runs to its end. */
    Instant end(ZoneId zone) {
      if (time.isEmpty()) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
      }
      return offset.isPresent() ? start(zone) : lastAt(date.atTime(time.get()), zone);
    }
  }

  private static Instant lastAt(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  /** When something happened or began; a bare date is its first instant. */
  public static Optional<Instant> start(String cell, ZoneId zone) throws UnreadableTime {
    Optional<LogTime> usual = usual(cell, zone);
    return usual.isPresent()
        ? Optional.of(usual.get().at())
        : read(cell).map(reading -> reading.start(zone));
  }

  /** The first instant after something ended; a bare date includes the whole day. */
  public static Optional<Instant> end(String cell, ZoneId zone) throws UnreadableTime {
    Optional<LogTime> usual = usual(cell, zone);
    return usual.isPresent()
        ? Optional.of(usual.get().secondPass().at())
        : read(cell).map(reading -> reading.end(zone));
  }

  /**
   * Reads a recent date and time of day, the usual case, by the table of offsets that also serves
   * logs: asking the zone's rules each time costs more than the rest of a row.
   */
  private static Optional<LogTime> usual(String cell, ZoneId zone) {
    int length = cell.length();
    boolean plain =
        (length == 16 || (length == 19 && cell.charAt(16) == ':'))
            && cell.startsWith("20")
            && cell.charAt(length - 1) > ' ';
    return plain ? LogClock.iso(zone).read(cell) : Optional.empty();
  }

  /** A calendar date; a time of day after it is ignored. */
  public static Optional<LocalDate> date(String cell) throws UnreadableTime {
    return readAny(cell, 1850).map(Reading::date);
  }

  /** True for {@code 23:50}, a time without its date. */
  public static boolean isBareTime(String cell) {
    int colon = cell.indexOf(':');
    return colon > 0 && colon < 4 && BARE_TIME.matcher(cell.strip()).matches();
  }

  /**
   * The instant of a time without its date: the first one that is not more than an hour before the
   * previous time, because clocks may run back by an hour.
   *
   * @param end whether something ends then
   */
  public static Instant bareTime(String cell, Instant before, ZoneId zone, boolean end)
      throws UnreadableTime {
    LocalTime time = clock(cell.strip());
    LocalDate day = before.atZone(zone).toLocalDate();
    for (LocalDate date : new LocalDate[] {day.minusDays(1), day, day.plusDays(1)}) {
      LocalDateTime local = date.atTime(time);
      Instant instant = end ? lastAt(local, zone) : local.atZone(zone).toInstant();
      if (!instant.isBefore(before.minusSeconds(3600))) {
        return instant;
      }
    }
    throw new UnreadableTime(RowProblem.NOT_A_TIME_OF_DAY);
  }

  static Optional<Reading> read(String cell) throws UnreadableTime {
    return readAny(cell, 1901);
  }

  private static Optional<Reading> readAny(String cell, int earliest) throws UnreadableTime {
    String text = cell.strip();
    // Nearly all cells have this form; the patterns below are slower.
    boolean plain = text.startsWith("20") || (text.startsWith("19") && !text.startsWith("1900"));
    if (text.isEmpty() || (!plain && NO_TIME.matcher(text).lookingAt())) {
      return Optional.empty();
    }
    try {
      Reading reading = plain ? readPlain(text) : null;
      reading = reading == null ? readText(text) : reading;
      int year = reading.date().getYear();
      if (year < earliest || year > 2199) {
        throw new UnreadableTime(RowProblem.IMPOSSIBLE_YEAR);
      }
      return Optional.of(reading);
    } catch (DateTimeException e) {
      throw new UnreadableTime(RowProblem.NO_SUCH_DATE);
    }
  }

  /** The usual {@code 2026-03-01}, with {@code T14:05} or {@code 14:05:00}; null for any other. */
  private static Reading readPlain(String text) {
    int length = text.length();
    if ((length != 10 && length != 16 && length != 19)
        || text.charAt(4) != '-'
        || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0) * 100 + digits(text, 2);
    int month = digits(text, 5);
    int day = digits(text, 8);
    if (year < 1000 || month < 0 || day < 0) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    if (length == 10) {
      return new Reading(date, Optional.empty(), Optional.empty());
    }
    boolean parted = text.charAt(10) == 'T' || text.charAt(10) == ' ';
    int hour = digits(text, 11);
    int minute = digits(text, 14);
    int second = length == 19 ? digits(text, 17) : 0;
    boolean colons = text.charAt(13) == ':' && (length == 16 || text.charAt(16) == ':');
    if (!parted || !colons || hour < 0 || minute < 0 || second < 0 || hour == 24) {
      return null;
    }
    return new Reading(date, Optional.of(LocalTime.of(hour, minute, second)), Optional.empty());
  }

  /** The value of two digits, or less than −9000 when they are not digits. */
  private static int digits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -9999 : tens * 10 + ones;
  }

  private static Reading readText(String text) throws UnreadableTime {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      LocalDate date = day(iso.group(1), iso.group(2), iso.group(3));
      return reading(date, iso.group(4), "", iso.group(5));
    }
    Matcher american = AMERICAN.matcher(text);
    if (american.matches()) {
      int month = Integer.parseInt(american.group(1));
      if (month > 12 && month <= 31 && Integer.parseInt(american.group(2)) <= 12) {
        throw new UnreadableTime(RowProblem.DAY_BEFORE_MONTH);
      }
      LocalDate date = day(american.group(3), american.group(1), american.group(2));
      String half = american.group(5) == null ? "" : american.group(5);
      return reading(date, american.group(4), half, american.group(6));
    }
    Matcher named = NAMED_MONTH.matcher(text);
    if (named.matches()) {
      int month = MONTHS.indexOf(named.group(2).toUpperCase(Locale.ROOT)) / 3 + 1;
      LocalDate date = day(named.group(3), Integer.toString(month), named.group(1));
      return reading(date, named.group(4), "", named.group(5));
    }
    if (NUMBER.matcher(text).matches()) {
      // 30226 is a day of 1982 or of 1986, as workbooks count, or 03/02/26 that lost its first 0.
      throw new UnreadableTime(RowProblem.BARE_NUMBER);
    }
    throw new UnreadableTime(RowProblem.NOT_A_TIME);
  }

  private static Reading reading(LocalDate date, String clock, String half, String offset)
      throws UnreadableTime {
    if (clock != null && half.isEmpty() && MIDNIGHT_AFTER.matcher(clock).matches()) {
      return new Reading(date.plusDays(1), Optional.of(LocalTime.MIDNIGHT), offset(offset));
    }
    return new Reading(date, clockOf(clock, half), offset(offset));
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalTime> clockOf(String text, String half) throws UnreadableTime {
    if (text == null) {
      return Optional.empty();
    }
    LocalTime time = clock(text.replace(',', '.'));
    if (half.isEmpty()) {
      return Optional.of(time);
    }
    if (time.getHour() < 1 || time.getHour() > 12) {
      throw new UnreadableTime(RowProblem.HOUR_WITHOUT_HALF);
    }
    int hour = time.getHour() % 12 + (half.equalsIgnoreCase("PM") ? 12 : 0);
    return Optional.of(time.withHour(hour));
  }

  private static LocalTime clock(String text) throws UnreadableTime {
    try {
      return LocalTime.parse(text, CLOCK);
    } catch (DateTimeException e) {
      throw new UnreadableTime(RowProblem.NOT_A_TIME_OF_DAY);
    }
  }

  private static Optional<ZoneOffset> offset(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<ZoneOffset> word = MappedStamps.offsetOf(text);
    return Optional.of(word.isPresent() ? word.get() : ZoneOffset.of(text));
  }
}
