package org.needtoknow.rules.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needtoknow.model.identity.NumberWritings;

/**
 * Words inside a reason that may be a case's or call's number (15 % of 24,333 rows in one city
 * carried it there): letters, digits and dashes with at least four digits, or three and a dash. A
 * word that is not a number on file has no effect.
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

  /** The numbers of a field that holds more than one, read like a reason; else empty. */
  public static List<String> beside(String field) {
    return NumberWritings.isOneNumber(field) ? List.of() : in(field);
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
