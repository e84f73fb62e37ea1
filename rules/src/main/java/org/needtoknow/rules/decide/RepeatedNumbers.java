package org.needtoknow.rules.decide;

import org.needtoknow.rules.match.KeyNumbers;

/** Tells which of very many numbers came more than once. */
final class RepeatedNumbers {
  /** A table as {@link KeyNumbers#place} has it. */
  private final long[] seen;

  private final boolean[] again;

  /**
   * @param most how many numbers will be added at most
   */
  RepeatedNumbers(int most) {
    int size = Integer.highestOneBit(Math.max(8, 2 * most)) * 2;
    seen = new long[size];
    again = new boolean[size];
  }

  /**
   * @param number not 0
   */
  void add(long number) {
    int place = KeyNumbers.place(number, seen);
    again[place] = seen[place] != 0;
    seen[place] = number;
  }

  boolean contains(long number) {
    return again[KeyNumbers.place(number, seen)];
  }
}
