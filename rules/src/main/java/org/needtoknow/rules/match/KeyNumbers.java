package org.needtoknow.rules.match;

import java.util.Arrays;

/**
 * Keys as numbers of 64 bits over a kind and a text (FNV-1a, stirred once more). A profile has half
 * a dozen keys and there are millions of profiles, so that texts made of texts were a good part of
 * what finding cost.
 */
final class KeyNumbers {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] keys = new long[6];
  private int size;

  /** A key of a kind over a text. */
  void add(char kind, String text) {
    add(end(with(text, with(kind, BASIS))));
  }

  /** A key of a kind over two texts that cannot run into each other. */
  void add(char kind, String first, String second) {
    add(end(with(second, with(',', with(first, with(kind, BASIS))))));
  }

  /** A key of a kind over a text and the first letter of another. */
  void add(char kind, String first, char second) {
    add(end(with(second, with(',', with(first, with(kind, BASIS))))));
  }

  /** A key of a kind over a number. */
  void add(char kind, long number) {
    add(end((with(kind, BASIS) ^ number) * PRIME));
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  long[] all() {
    return size == keys.length ? keys : Arrays.copyOf(keys, size);
  }

  private static long with(String text, long hash) {
    long over = hash;
    for (int i = 0; i < text.length(); i++) {
      over = with(text.charAt(i), over);
    }
    return over;
  }

  private static long with(char c, long hash) {
    return (hash ^ c) * PRIME;
  }

  /** Stirred, so that near texts fall far apart; never 0. */
  private static long end(long hash) {
    long stirred = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    stirred ^= stirred >>> 33;
    return stirred == 0 ? 1 : stirred;
  }
}
