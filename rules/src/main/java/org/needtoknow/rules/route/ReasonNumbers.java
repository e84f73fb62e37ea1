package org.needtoknow.rules.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words inside a reason that may be a case's or call's number (15 % of 24,333 rows in one city
 * carried it there): letters, digits and dashes with at least four digits, or three and a dash. A
 * word that is no number on file does no harm.
 */
public final class ReasonNumbers {
  private ReasonNumbers() {}

  /** Every such word, in upper case, in order. */
  public static List<String> in(String reason) {
    List<String> numbers = List.of();
    int start = -1;
    int digits = 0;
    for (int i = 0; i <= reason.length(); i++) {
      char c = i < reason.length() ? reason.charAt(i) : ' ';
      boolean digit = c >= '0' && c <= '9';
      if (digit || c == '-' || (c < 128 && Character.isLetter(c))) {
        start = start < 0 ? i : start;
        digits += digit ? 1 : 0;
        continue;
      }
      if (start >= 0 && digits >= 3) {
        String word = withoutOuterDashes(reason.substring(start, i).toUpperCase(Locale.ROOT));
        if (digits >= 4 || word.indexOf('-') > 0) {
          numbers = numbers.isEmpty() ? new ArrayList<>(1) : numbers;
          numbers.add(word);
        }
      }
      start = -1;
      digits = 0;
    }
    return numbers;
  }

  /**
   * The number and the other way in which it may stand on file: agencies write {@code 26-00113},
   * and fields that hold nine characters {@code 2600113}.
   */
  public static List<String> writings(String number) {
    if (number.indexOf('-') >= 0) {
      return List.of(number, number.replace("-", ""));
    }
    int year = 0;
    while (year < number.length() && Character.isLetter(number.charAt(year))) {
      year++;
    }
    String digits = number.substring(year);
    if (digits.length() < 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return List.of(number);
    }
    List<String> writings = new ArrayList<>(3);
    writings.add(number);
    writings.add(dashedAfter(year + 2, number));
    if (digits.startsWith("20") && digits.length() > 6) {
      writings.add(dashedAfter(year + 4, number));
    }
    return writings;
  }

  private static String dashedAfter(int at, String number) {
    return number.substring(0, at) + '-' + number.substring(at);
  }

  private static String withoutOuterDashes(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && word.charAt(from) == '-') {
      from++;
    }
    while (to > from && word.charAt(to - 1) == '-') {
      to--;
    }
    return word.substring(from, to);
  }
}
