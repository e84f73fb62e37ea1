package org.needtoknow.model.identity;

import org.needtoknow.model.Text;

/**
 * The form in which plates, licences and other identifiers are compared. Systems, clerks and
 * spreadsheets add spaces, hyphens and other marks.
 */
final class BareNumber {
  /** Marks for an unknown part, which remain. */
  private static final String PARTIAL = "*?%$_@";

  private BareNumber() {}

  /** Upper case, without spaces, hyphens and other marks; blank stays blank. */
  static String of(String value, String component) {
    String number = Text.upper(Text.orBlank(value, component));
    for (int i = 0; i < number.length(); i++) {
      if (isMark(number.charAt(i))) {
        StringBuilder bare = new StringBuilder(number.length());
        number.chars().filter(c -> !isMark((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
      }
    }
    return number;
  }

  private static boolean isMark(char c) {
    boolean usual = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    return !usual
        && !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && PARTIAL.indexOf(c) < 0;
  }
}
