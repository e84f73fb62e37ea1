package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

/**
 * The range of numbers of one form in a feed; it shows which other numbers the feed would hold.
 * Agencies number cases and calls upward, most of them with the year in front.
 *
 * @param form the number with each run of digits as one {@code 9}: {@code C9-9} of {@code C26-0412}
 * @param lowest the lowest number of what began while the feed was complete, {@code ""} for none
 * @param before the highest number of what began before, {@code ""} for none
 */
public record NumberSeries(String form, String lowest, String before) {
  public NumberSeries {
    requireNonNull(form, "form");
    requireNonNull(lowest, "lowest");
    requireNonNull(before, "before");
  }

  /** The form of a number. */
  public static String formOf(String number) {
    StringBuilder form = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      boolean digit = isDigit(number.charAt(i));
      if (!digit || form.isEmpty() || form.charAt(form.length() - 1) != '9') {
        form.append(digit ? '9' : number.charAt(i));
      }
    }
    return form.toString();
  }

  /** Whether a number of this form was given out while the feed was complete. */
  public boolean reaches(String number) {
    return !lowest.isEmpty()
        && compare(lowest, number) < 0
        && (before.isEmpty() || compare(before, number) < 0);
  }

  /** Compares two numbers by their runs of digits, from left to right. */
  public static int compare(String one, String other) {
    int i = digit(one, 0);
    int j = digit(other, 0);
    while (i < one.length() && j < other.length()) {
      int iEnd = end(one, i);
      int jEnd = end(other, j);
      int order =
          compare(one, significant(one, i, iEnd), iEnd, other, significant(other, j, jEnd), jEnd);
      if (order != 0) {
        return order;
      }
      i = digit(one, iEnd);
      j = digit(other, jEnd);
    }
    return Boolean.compare(i < one.length(), j < other.length());
  }

  /** Two runs without leading zeros: the longer is the greater. */
  private static int compare(String one, int i, int iEnd, String other, int j, int jEnd) {
    if (iEnd - i != jEnd - j) {
      return Integer.compare(iEnd - i, jEnd - j);
    }
    for (int k = 0; i + k < iEnd; k++) {
      int order = Character.compare(one.charAt(i + k), other.charAt(j + k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Where the next run of digits begins. */
  private static int digit(String number, int from) {
    int i = from;
    while (i < number.length() && !isDigit(number.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end(String number, int from) {
    int i = from;
    while (i < number.length() && isDigit(number.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int significant(String number, int from, int end) {
    int i = from;
    while (i < end && number.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
