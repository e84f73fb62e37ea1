package org.needtoknow.parsers.log.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a date of birth: {@code ccyymmdd}, {@code mmddyy}, {@code MM/dd/yyyy}, {@code MM/dd/yy} or
 * {@code yyyy-MM-dd}.
 */
public final class DobField {
  private DobField() {}

  /**
   * The date, or empty when the text is blank or not a date.
   *
   * @param asOf day of the lookup: a year of two digits is the latest that does not lie after it
   */
  public static Optional<LocalDate> parse(String dob, LocalDate asOf) {
    String text = dob.strip();
    return switch (text.length()) {
      case 6 -> twoDigitYear(text, 0, 2, 4, asOf);
      case 8 ->
          text.charAt(2) == '/' && text.charAt(5) == '/'
              ? twoDigitYear(text, 0, 3, 6, asOf)
              : date(text, 0, 4, 6);
      case 10 -> {
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
          yield date(text, 0, 5, 8);
        }
        boolean american = text.charAt(2) == '/' && text.charAt(5) == '/';
        yield american ? date(text, 6, 0, 3) : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(String text, int year, int month, int day) {
    return of(number(text, year, 4), number(text, month, 2), number(text, day, 2));
  }

  private static Optional<LocalDate> twoDigitYear(
      String text, int month, int day, int year, LocalDate asOf) {
    int yy = number(text, year, 2);
    if (yy < 0) {
      return Optional.empty();
    }
    int century = asOf.getYear() / 100 * 100;
    Optional<LocalDate> date = of(century + yy, number(text, month, 2), number(text, day, 2));
    return date.isEmpty() || date.get().isAfter(asOf)
        ? of(century - 100 + yy, number(text, month, 2), number(text, day, 2))
        : date;
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    // Exports write a year before 1850 for no date.
    if (year < 1850 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date.equals(LocalDate.of(1899, 1, 1)) ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
