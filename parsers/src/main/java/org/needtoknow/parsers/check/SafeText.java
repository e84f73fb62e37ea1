package org.needtoknow.parsers.check;

import java.util.regex.Pattern;

/**
 * What may be shown of a cell that should hold a number or a call sign. People also type names and
 * dates into such cells, so text of another form is replaced by its place in the file.
 */
final class SafeText {
  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9-]{1,20}");

  /** A date of birth, a social security number. */
  private static final Pattern PRIVATE =
      Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{3}-\\d{2}-\\d{4}");

  private static final Pattern PERSONNEL_NUMBER = Pattern.compile("[A-Za-z0-9.-]{1,20}");

  private static final int LONGEST_NAME = 30;

  private SafeText() {}

  /** A case or call number; for any other text, its place in the file. */
  static String number(String text, long line, String file) {
    return isNumber(text) ? text : "the text in line " + line + " of " + file;
  }

  /** A personnel number, or several with commas between them, because that mistake is reported. */
  static String personnel(String text) {
    for (String part : text.split(",", -1)) {
      String one = part.strip();
      boolean has = PERSONNEL_NUMBER.matcher(one).matches() && one.matches(".*\\d.*");
      if (!has || PRIVATE.matcher(one).matches()) {
        return "a text that is not a number";
      }
    }
    return text;
  }

  /** The name of a unit, a team or a system. */
  static String name(String text) {
    boolean tooLong = text.length() > LONGEST_NAME;
    return tooLong || text.indexOf(',') >= 0 || text.matches(".*\\d{4}.*\\d{2}.*|.*\\d{6}.*")
        ? "a text that is not a name"
        : text;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && !PRIVATE.matcher(text).matches();
  }
}
