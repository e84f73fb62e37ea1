package org.needtoknow.parsers.log.rejis;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.parsers.frame.RecordFramer;

/** The kinds of lines in the report. */
enum ReportLine {
  /** The first line of a lookup, with its date. */
  ROW,
  /** Its second line, marked by a plus. */
  SECOND,
  /** The line with which a page begins. */
  HEADING,
  /** The line of dashes with which a heading ends. */
  RULE,
  PAGE_TOTAL,
  GRAND_TOTAL,
  FOOTING,
  BLANK,
  OTHER;

  /** The most columns by which a whole row may be shifted. */
  static final int MOST_MOVED = 8;

  /** The bytes of a line that are needed to decide whether it is a row. */
  static final int ENOUGH = MOST_MOVED + 8;

  /** The column, from 0, of the plus of a second line. */
  static final int PLUS = 18;

  private static final String DATE = "dd/dd/dz";
  private static final Pattern PAGE = Pattern.compile("PAGE\\s+([\\d,]+)\\s*$");
  private static final Pattern DASHES = Pattern.compile("[-=_ ]{10,}");

  static ReportLine of(byte[] bytes, int from, int end) {
    if (dateAt(bytes, from, end) >= 0) {
      return ROW;
    }
    if (plusAt(bytes, from, end) >= 0) {
      return SECOND;
    }
    String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    String text = line.strip();
    if (text.isEmpty()) {
      return line.indexOf('\f') >= 0 ? HEADING : BLANK;
    }
    // A carriage control character may precede any of these.
    if (text.regionMatches(0, "PAGE TOTAL", 0, 10) || text.regionMatches(1, "PAGE TOTAL", 0, 10)) {
      return PAGE_TOTAL;
    }
    if (text.regionMatches(0, "GRAND TOTAL", 0, 11)
        || text.regionMatches(1, "GRAND TOTAL", 0, 11)) {
      return GRAND_TOTAL;
    }
    if (text.startsWith("***") || text.regionMatches(0, "CONFIDENTIAL", 0, 12)) {
      return FOOTING;
    }
    if (line.charAt(0) == '\f' || PAGE.matcher(text).find()) {
      return HEADING;
    }
    return DASHES.matcher(text).matches() ? RULE : OTHER;
  }

  /**
   * Index just past the next line end. A CR alone ends a line when a row follows it: printers then
   * print the row over the line before, and the row must not be lost in a heading.
   */
  static int lineEnd(byte[] bytes, int from, int to, boolean last) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
      if (bytes[i] == '\r' && i + 1 < to && bytes[i + 1] != '\n') {
        if (to - i - 1 < ENOUGH && !last) {
          return RecordFramer.MORE;
        }
        if (dateAt(bytes, i + 1, to) >= 0) {
          return i + 1;
        }
      }
    }
    return last && to > from ? to : RecordFramer.MORE;
  }

  /** The number of the page in a heading, 0 when it has none. */
  static long pageOf(byte[] bytes, int from, int end) {
    String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    Matcher page = PAGE.matcher(line.strip());
    return page.find() ? Math.max(0, number(page.group(1))) : 0;
  }

  /** A printed number with its thousands separators, or −1. */
  static long number(String printed) {
    String digits = Overpunch.plain(printed.replace(",", "").strip());
    if (digits.isEmpty() || digits.length() > 15) {
      return -1;
    }
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(digits) : -1;
  }

  /**
   * The position of the date of a row: 0, or more in a row that is moved or has a carriage control
   * character before it; −1 in any other line.
   */
  static int dateAt(byte[] bytes, int from, int end) {
    for (int at = 0; at <= MOST_MOVED && from + at + DATE.length() <= end; at++) {
      if (isDate(bytes, from + at)) {
        return at;
      }
      byte b = bytes[from + at];
      boolean control = at == 0 && (b == '0' || b == '1' || b == '-' || b == '+' || b == '\f');
      if (b != ' ' && !control) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDate(byte[] bytes, int at) {
    for (int i = 0; i < DATE.length(); i++) {
      byte b = bytes[at + i];
      boolean digit = b >= '0' && b <= '9';
      boolean fits =
          switch (DATE.charAt(i)) {
            case 'd' -> digit;
            case 'z' -> digit || Overpunch.isOverpunched((char) b);
            default -> b == '/';
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The position of the plus of a second line, or −1 in any other line. */
  static int plusAt(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    int column = at - from;
    return at < end && bytes[at] == '+' && Math.abs(column - PLUS) <= MOST_MOVED ? column : -1;
  }
}
