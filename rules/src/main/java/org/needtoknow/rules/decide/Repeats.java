package org.needtoknow.rules.decide;

/** Tells which of very many numbers came more than once. */
final class Repeats {
  /** Open addressing; 0 is a free place. */
  private final long[] seen;

  private final boolean[] again;

  /**
   * @param most how many numbers will be added at most
   */
  Repeats(int most) {
    int size = Integer.highestOneBit(Math.max(8, 2 * most)) * 2;
    seen = new long[size];
    again = new boolean[size];
  }

  /**
   * @param number not 0
   */
  void add(long number) {
    int place = place(number);
    again[place] = seen[place] != 0;
    seen[place] = number;
  }

  boolean contains(long number) {
    return again[place(number)];
  }

  private int place(long number) {
    int mask = seen.length - 1;
    int place = (int) number & mask;
    while (seen[place] != 0 && seen[place] != number) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
