package org.needtoknow.model.identity;

/**
 * The key under which numbers of records come together that differ only in leading zeros: {@code
 * 000113} and {@code 113}, {@code 26-00113} and {@code 26-113}. Spreadsheets remove these zeros,
 * and people leave them out. Numbers of one key are not always one number.
 */
public final class NumberKey {
  private NumberKey() {}

  /** The number with no zero at the beginning of a run of digits; a run of zeros keeps one. */
  public static String of(String number) {
    StringBuilder key = null;
    boolean leading = true;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean dropped =
          leading && c == '0' && i + 1 < number.length() && isDigit(number.charAt(i + 1));
      if (dropped && key == null) {
        key = new StringBuilder(number.length()).append(number, 0, i);
      } else if (!dropped && key != null) {
        key.append(c);
      }
      leading = dropped || !isDigit(c);
    }
    return key == null ? number : key.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
