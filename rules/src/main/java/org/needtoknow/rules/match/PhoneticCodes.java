package org.needtoknow.rules.match;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Phonetic codes of names as numbers, each computed once. Names and codes are packed into one
 * array, because the texts of a map are far apart in memory, so that finding a code took longer
 * than most uses of it. Not thread-safe.
 */
final class PhoneticCodes {
  /** Letters of a code, the first one highest, eight bits each. */
  private static final int LETTER = 8;

  /** A name of A to Z packs into a number, five bits for a letter. */
  private static final int LONGEST = 12;

  private static final int MOST = 1 << 15;

  private final DoubleMetaphone metaphone = new DoubleMetaphone();

  /** A name, 0 for none, followed by its code; a name is at its place or next to it. */
  private long[] table = new long[2 << 10];

  private int size;

  /** The code of a name in letters, 0 for none. Equal codes sound alike. */
  long of(String letters) {
    long name = packed(letters);
    if (name == 0) {
      return workedOut(letters);
    }
    int place = place(name, table);
    if (table[place] == 0) {
      if (2 * size >= table.length / 2) {
        grow();
        place = place(name, table);
      }
      table[place] = name;
      table[place + 1] = workedOut(letters);
      size++;
    }
    return table[place + 1];
  }

  /** Adds the letters of a code. */
  static void append(long code, StringBuilder text) {
    for (int shift = Long.SIZE - LETTER; shift >= 0; shift -= LETTER) {
      char letter = (char) (code >>> shift & 0xff);
      if (letter != 0) {
        text.append(letter);
      }
    }
  }

  private long workedOut(String letters) {
    String code = metaphone.doubleMetaphone(letters);
    long packed = 0;
    for (int i = 0; code != null && i < code.length(); i++) {
      packed = packed << LETTER | code.charAt(i);
    }
    return packed;
  }

  /** 0 for a name that is too long, or not of A to Z alone. */
  private static long packed(String letters) {
    int length = letters.length();
    if (length > LONGEST) {
      return 0;
    }
    long packed = 0;
    for (int i = 0; i < length; i++) {
      int letter = letters.charAt(i) - 'A';
      if (letter < 0 || letter > 'Z' - 'A') {
        return 0;
      }
      packed = packed << 5 | letter + 1;
    }
    return packed;
  }

  private static int place(long name, long[] table) {
    int mask = table.length - 1;
    int place = 2 * (int) (name * 0x9e3779b97f4a7c15L >>> 34) & mask;
    while (table[place] != 0 && table[place] != name) {
      place = place + 2 & mask;
    }
    return place;
  }

  /** Doubles the table, or empties it when it would be too large. */
  private void grow() {
    long[] before = table;
    if (size >= MOST) {
      table = new long[before.length];
      size = 0;
      return;
    }
    table = new long[2 * before.length];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != 0) {
        int place = place(before[i], table);
        table[place] = before[i];
        table[place + 1] = before[i + 1];
      }
    }
  }
}
