package org.needtoknow.rules.match;

/** One slip of the keyboard: a wrong character, or two neighbours exchanged. */
final class Slip {
  /** Shorter numbers have too many neighbours that are in use. */
  private static final int SHORTEST = 5;

  private Slip() {}

  static boolean isLongEnough(String number) {
    return number.length() >= SHORTEST;
  }

  /** Whether one slip makes a number of letters and digits out of another. */
  static boolean inNumber(String one, String other) {
    return isLongEnough(one) && isOne(one, other) && isWhole(one) && isWhole(other);
  }

  /** Whether one slip makes one text out of the other. */
  static boolean isOne(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int first = -1;
    int second = -1;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        if (second >= 0) {
          return false;
        }
        second = first >= 0 ? i : second;
        first = first >= 0 ? first : i;
      }
    }
    return first >= 0
        && (second < 0
            || second == first + 1
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first));
  }

  /** Without marks that ask for part of a number. */
  private static boolean isWhole(String number) {
    return number.chars().allMatch(Character::isLetterOrDigit);
  }
}
