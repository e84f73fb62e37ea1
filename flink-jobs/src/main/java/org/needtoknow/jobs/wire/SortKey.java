package org.needtoknow.jobs.wire;

import java.time.Instant;

/** Numbers and times as text whose order is theirs. */
public final class SortKey {
  private static final long ABOVE_ZERO = 1L << 40;

  private SortKey() {}

  public static String of(Instant at) {
    StringBuilder text = new StringBuilder(29);
    padded(at.getEpochSecond() + ABOVE_ZERO, 20, text);
    padded(at.getNano(), 9, text);
    return text.toString();
  }

  /** The number of a key that {@link #of(long)} made. */
  public static long number(String key) {
    return Long.parseLong(key) - ABOVE_ZERO;
  }

  public static String of(long number) {
    StringBuilder text = new StringBuilder(20);
    padded(number + ABOVE_ZERO, 20, text);
    return text.toString();
  }

  /** Digits with zeros before them; a pattern would have to be read for each of a million keys. */
  private static void padded(long number, int width, StringBuilder text) {
    if (number < 0) {
      throw new IllegalArgumentException("a number under -2^40 has no place in the order");
    }
    String digits = Long.toString(number);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    text.append(digits);
  }
}
