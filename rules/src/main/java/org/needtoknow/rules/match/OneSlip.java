package org.needtoknow.rules.match;

/** Numbers that differ by one slip of the keyboard. */
public final class OneSlip {
  /** Shorter numbers are often one slip apart by chance. */
  private static final int SHORTEST = 5;

  private OneSlip() {}

  /**
   * Whether one character was replaced, left out or added, or two neighbours exchanged. Equal
   * numbers and short ones are not.
   */
  public static boolean apart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < SHORTEST || longer - shorter > 1 || one.equals(other)) {
      return false;
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (one.length() == other.length()) {
      return restEqual(one, other, same + 1, same + 1)
          || same + 1 < shorter
              && one.charAt(same) == other.charAt(same + 1)
              && one.charAt(same + 1) == other.charAt(same)
              && restEqual(one, other, same + 2, same + 2);
    }
    return one.length() > other.length()
        ? restEqual(one, other, same + 1, same)
        : restEqual(one, other, same, same + 1);
  }

  private static boolean restEqual(String one, String other, int from, int otherFrom) {
    int length = one.length() - from;
    return length == other.length() - otherFrom
        && one.regionMatches(from, other, otherFrom, length);
  }
}
