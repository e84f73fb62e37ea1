package org.needtoknow.parsers.time;

/** Reads ISO 8601 as exports write it, leniently in what may be left out. */
final class IsoStamp {
  private IsoStamp() {}

  static boolean read(String text, StampParts into) {
    into.clear();
    int length = text.length();
    if (length < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int century = StampParts.twoDigits(text, 0);
    int year = StampParts.twoDigits(text, 2);
    into.month = StampParts.twoDigits(text, 5);
    into.day = StampParts.twoDigits(text, 8);
    if (century < 0 || year < 0 || into.month < 0 || into.day < 0) {
      return false;
    }
    into.year = century * 100 + year;
    if (length == 10) {
      return into.isDate();
    }
    char between = text.charAt(10);
    if ((between != 'T' && between != 't' && between != ' ')
        || length < 16
        || text.charAt(13) != ':') {
      return false;
    }
    into.hour = StampParts.twoDigits(text, 11);
    into.minute = StampParts.twoDigits(text, 14);
    into.hasTime = true;
    if (into.hour < 0 || into.minute < 0) {
      return false;
    }
    int at = 16;
    if (at < length && text.charAt(at) == ':') {
      into.second = StampParts.twoDigits(text, at + 1);
      if (into.second < 0) {
        return false;
      }
      at += 3;
      if (at < length && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
        at = readFraction(text, at + 1, into);
        if (at < 0) {
          return false;
        }
      }
    }
    while (at < length && text.charAt(at) == ' ') {
      at++;
    }
    if (at < length) {
      at = into.readOffset(text, at);
    }
    return at == length && into.isDate();
  }

  /** Digits beyond the ninth are dropped: an instant has nanoseconds. */
  private static int readFraction(String text, int from, StampParts into) {
    int at = from;
    int value = 0;
    int digits = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      if (digits < 9) {
        value = value * 10 + (text.charAt(at) - '0');
        digits++;
      }
      at++;
    }
    into.nano = StampParts.nano(value, digits);
    return digits == 0 ? -1 : at;
  }
}
