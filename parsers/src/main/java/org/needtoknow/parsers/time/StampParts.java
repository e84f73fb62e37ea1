package org.needtoknow.parsers.time;

/** The numbers of one stamp while it is read. */
final class StampParts {
  private static final int[] POWERS = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  int year;
  int month;
  int day;
  int hour;
  int minute;
  int second;
  int nano;
  boolean hasTime;
  boolean hasOffset;
  int offsetSeconds;

  void clear() {
    year = 0;
    month = 0;
    day = 0;
    hour = 0;
    minute = 0;
    second = 0;
    nano = 0;
    hasTime = false;
    hasOffset = false;
    offsetSeconds = 0;
  }

  static int nano(int value, int digits) {
    return value * POWERS[digits];
  }

  boolean isDate() {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= daysIn(year, month)
        && (hour <= 23 || isMidnightAfter())
        && minute <= 59
        && second <= 59;
  }

  /** {@code 24:00} is the midnight with which the day ends. */
  private boolean isMidnightAfter() {
    return hour == 24 && minute == 0 && second == 0 && nano == 0;
  }

  /** Seconds since 1970 as if the stamp were UTC. */
  long second() {
    return epochDay(year, month, day) * 86_400 + hour * 3_600L + minute * 60L + second;
  }

  /** Reads {@code Z}, {@code +05}, {@code +0530} or {@code +05:30}; returns where it ends or −1. */
  int readOffset(String text, int from) {
    int length = text.length();
    if (from >= length) {
      return -1;
    }
    char sign = text.charAt(from);
    if (sign == 'Z' || sign == 'z') {
      hasOffset = true;
      return from + 1;
    }
    if (sign != '+' && sign != '-') {
      return -1;
    }
    int hours = twoDigits(text, from + 1);
    if (hours < 0 || hours > 18) {
      return -1;
    }
    int at = from + 3;
    int minutes = 0;
    if (at < length) {
      int begin = text.charAt(at) == ':' ? at + 1 : at;
      minutes = twoDigits(text, begin);
      if (minutes < 0 || minutes > 59) {
        return -1;
      }
      at = begin + 2;
    }
    hasOffset = true;
    offsetSeconds = (sign == '-' ? -1 : 1) * (hours * 3_600 + minutes * 60);
    return at;
  }

  static int twoDigits(String text, int at) {
    if (at + 2 > text.length()) {
      return -1;
    }
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  private static int daysIn(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
      default -> 31;
    };
  }

  /** Days since 1970-01-01 in the Gregorian calendar, counted from March so that leap days end. */
  private static long epochDay(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(y, 400);
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468;
  }
}
