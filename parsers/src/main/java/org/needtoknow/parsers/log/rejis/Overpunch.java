package org.needtoknow.parsers.log.rejis;

/**
 * Numbers of a mainframe whose last digit carries the sign: <code>{</code>, A … I for 0 … 9 with a
 * plus, <code>}</code>, J … R with a minus. No number here can be negative, so the sign is ignored.
 */
final class Overpunch {
  private static final String PLUS = "{ABCDEFGHI";
  private static final String MINUS = "}JKLMNOPQR";

  private Overpunch() {}

  static boolean isOverpunched(char c) {
    return PLUS.indexOf(c) >= 0 || MINUS.indexOf(c) >= 0;
  }

  /** The number with a plain last digit. */
  static String plain(String number) {
    if (number.isEmpty()) {
      return number;
    }
    int last = number.length() - 1;
    char c = number.charAt(last);
    int digit = Math.max(PLUS.indexOf(c), MINUS.indexOf(c));
    return digit < 0 ? number : number.substring(0, last) + (char) ('0' + digit);
  }
}
