package org.needtoknow.rules.match;

import java.util.Arrays;

/**
 * Keys as numbers of 64 bits over a kind and texts. A profile has half a dozen keys and there are
 * millions of profiles, so that texts made of texts were a good part of what finding cost. Two
 * texts may share a number once in a very long while.
 */
public final class KeyNumbers {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[6];
  private int size;

  /** A key of a kind over a text. */
  public void add(char kind, String text) {
    add(stirred(with(text, kind)));
  }

  /** A key of a kind over two texts. */
  void add(char kind, String first, String second) {
    add(stirred(with(second, with(first, kind))));
  }

  /** A key of a kind over a number and a text. */
  void add(char kind, long number, String text) {
    add(stirred(with(text, with(number, kind))));
  }

  /** A key of a kind over a text and the first letter of another. */
  void add(char kind, String first, char second) {
    add(stirred(with(1L << 32 | second, with(first, kind))));
  }

  /** A key of a kind over a number. */
  void add(char kind, long number) {
    add(stirred(with(number, kind)));
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /**
   * Where a key stands, or would stand, in a table that is open to the next free place.
   *
   * @param table of a length that is a power of two, never full; 0 is a free place
   */
  public static int place(long key, long[] table) {
    int mask = table.length - 1;
    int place = (int) key & mask;
    while (table[place] != 0 && table[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** All keys, in the order of adding. */
  public long[] all() {
    return size == keys.length ? keys : Arrays.copyOf(keys, size);
  }

  /** A text keeps its hash once it is asked for, and parts of a name stand in several keys. */
  private static long with(String text, long hash) {
    return with((long) text.length() << 32 | (text.hashCode() & 0xffffffffL), hash);
  }

  private static long with(long part, long hash) {
    return (hash ^ part) * STEP ^ hash >>> 29;
  }

  /** So that near numbers fall far apart; never 0. */
  private static long stirred(long hash) {
    long stirred = (hash ^ hash >>> 32) * STEP;
    stirred ^= stirred >>> 29;
    return stirred == 0 ? 1 : stirred;
  }
}
