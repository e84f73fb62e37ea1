package org.needtoknow.rules.match;

import java.util.Arrays;

/**
 * Keys as numbers of 64 bits over a code and texts. A profile has half a dozen keys and there are
 * millions of profiles, and joining texts was a large part of the cost of a search. Two different
 * texts share a number very rarely.
 */
public final class KeyNumbers implements KeySink {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[6];
  private int size;

  /** A key over a text. */
  @Override
  public void add(IdentityKey key, String text) {
    add(stirred(with(text, key.code())));
  }

  /** A key over two texts. */
  void add(IdentityKey key, String first, String second) {
    add(stirred(with(second, with(first, key.code()))));
  }

  /** A key over a text and the first letter of another. */
  void add(IdentityKey key, String first, char second) {
    add(stirred(with(1L << 32 | second, with(first, key.code()))));
  }

  /** A key by likeness over a number and a text. */
  void add(char code, long number, String text) {
    add(stirred(with(text, with(number, code))));
  }

  /** A key by likeness over a number. */
  void add(char code, long number) {
    add(stirred(with(number, code)));
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /**
   * The place of a key in an open-addressing table: its own, or the free place for it.
   *
   * @param table of a length that is a power of two, never full; 0 marks a free place
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

  /**
   * The hash of a text, which is cheap: a string caches it, and parts of a name occur in several
   * keys.
   */
  private static long with(String text, long hash) {
    return with((long) text.length() << 32 | (text.hashCode() & 0xffffffffL), hash);
  }

  private static long with(long part, long hash) {
    return (hash ^ part) * STEP ^ hash >>> 29;
  }

  /** Spreads near numbers far apart; never 0. */
  private static long stirred(long hash) {
    long stirred = (hash ^ hash >>> 32) * STEP;
    stirred ^= stirred >>> 29;
    return stirred == 0 ? 1 : stirred;
  }
}
