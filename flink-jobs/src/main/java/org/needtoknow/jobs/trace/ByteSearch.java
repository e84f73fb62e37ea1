package org.needtoknow.jobs.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a text in bytes without looking at most of them (Horspool). */
final class ByteSearch {
  private final byte[] text;
  private final int[] shift = new int[256];

  ByteSearch(String text) {
    this.text = text.getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(shift, this.text.length);
    for (int i = 0; i < this.text.length - 1; i++) {
      shift[this.text[i] & 0xff] = this.text.length - 1 - i;
    }
  }

  /** Where it next begins, -1 for nowhere before {@code to}. */
  int next(byte[] bytes, int from, int to) {
    int last = text.length - 1;
    int at = from;
    while (at + last < to) {
      int i = last;
      while (i >= 0 && bytes[at + i] == text[i]) {
        i--;
      }
      if (i < 0) {
        return at;
      }
      at += shift[bytes[at + last] & 0xff];
    }
    return -1;
  }
}
