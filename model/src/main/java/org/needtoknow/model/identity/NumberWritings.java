package org.needtoknow.model.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms in which the number of a case, call or other record may be on file, from the form that
 * a person typed. Every comparison of numbers uses these forms, because facts are routed by the
 * same texts.
 */
public final class NumberWritings {
  /** The longest number of any agency, words before it included. */
  private static final int LONGEST = 60;

  private NumberWritings() {}

  /**
   * The number and the other form in which it may be on file: agencies write {@code 26-00113}, and
   * fields that hold nine characters {@code 2600113}.
   *
   * @param number in upper case without spaces
   */
  public static List<String> of(String number) {
    if (number.indexOf('-') >= 0) {
      return List.of(number, number.replace("-", ""));
    }
    int year = 0;
    while (year < number.length() && Character.isLetter(number.charAt(year))) {
      year++;
    }
    String digits = number.substring(year);
    if (digits.length() < 5 || !digits.chars().allMatch(NumberWritings::isDigit)) {
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

  /**
   * Numbers inside what was typed: {@code 26-00113} of {@code CASE#26-00113}, {@code C26-0007} of
   * {@code CFSC26-0007}, each with its {@link #of writings}. Words and marks may surround a number;
   * other digits may not, because it is then unclear which digits belong to the number. A whole
   * sentence has no number. If the whole text is a number on file, ignore these.
   *
   * @param typed in upper case without spaces
   */
  public static List<String> inside(String typed) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    List<String> parts = partsWithDigits(typed);
    Set<String> found = new LinkedHashSet<>();
    if (parts.size() == 1) {
      withoutWords(parts.get(0), found);
    } else if (parts.size() == 2) {
      // 26/00113 and 26.00113: another mark for the dash.
      found.addAll(of(String.join("-", parts)));
    }
    found.removeAll(of(typed));
    return List.copyOf(found);
  }

  /**
   * Whether exactly one part with digits was typed; a dash does not separate parts, every other
   * mark does.
   */
  public static boolean isOneNumber(String typed) {
    return typed.length() <= LONGEST && partsWithDigits(typed).size() == 1;
  }

  private static List<String> partsWithDigits(String typed) {
    List<String> parts = new ArrayList<>(1);
    int start = -1;
    boolean digits = false;
    for (int i = 0; i <= typed.length(); i++) {
      char c = i < typed.length() ? typed.charAt(i) : '/';
      if (isDigit(c) || isLetter(c) || c == '-' && start >= 0) {
        start = start < 0 ? i : start;
        digits |= isDigit(c);
      } else {
        if (digits) {
          parts.add(withoutDashBehind(typed.substring(start, i)));
        }
        start = -1;
        digits = false;
      }
    }
    return parts;
  }

  private static String withoutDashBehind(String part) {
    int to = part.length();
    while (part.charAt(to - 1) == '-') {
      to--;
    }
    return part.substring(0, to);
  }

  /**
   * Letters before a number may be a word, part of the number, or a word followed by part of the
   * number.
   */
  private static void withoutWords(String part, Set<String> found) {
    int end = part.length();
    while (isLetter(part.charAt(end - 1)) || part.charAt(end - 1) == '-') {
      end--;
    }
    String number = part.substring(0, end);
    int letters = 0;
    while (isLetter(part.charAt(letters))) {
      letters++;
    }
    boolean parted = part.charAt(letters) == '-';
    for (int from = 0; from <= letters; from++) {
      if (from == letters && parted) {
        from++;
      }
      found.addAll(of(part.substring(from)));
      found.addAll(of(number.substring(from)));
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
