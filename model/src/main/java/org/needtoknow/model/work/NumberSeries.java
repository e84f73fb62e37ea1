package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of one form that a feed holds, as far as they tell which others it would hold. Agencies
 * number cases and calls upward, most of them with the year in front.
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

  /** Compares two numbers of one form by their runs of digits, from left to right. */
  public static int compare(String one, String other) {
    List<BigInteger> ones = runs(one);
    List<BigInteger> others = runs(other);
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int order = ones.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }

  private static List<BigInteger> runs(String number) {
    List<BigInteger> runs = new ArrayList<>(2);
    int i = 0;
    while (i < number.length()) {
      int start = i;
      while (i < number.length() && isDigit(number.charAt(i))) {
        i++;
      }
      if (i > start) {
        runs.add(new BigInteger(number.substring(start, i)));
      }
      i++;
    }
    return runs;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
