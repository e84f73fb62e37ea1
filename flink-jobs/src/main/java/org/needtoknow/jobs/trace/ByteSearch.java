package org.needtoknow.jobs.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a text in bytes without reading most of them (Horspool's algorithm). */
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

  /** Index of the next occurrence before {@code to}, or -1. */
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
