package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;

/**
 * Remembers some texts, so that a million lookups share one copy of each system, file and account.
 * Bounded: a slot keeps the last text that fell into it. Text beyond ASCII is made anew each time.
 * Not thread-safe.
 */
public final class RepeatedText {
  private static final int SLOTS = 1 << 10;
  private final String[] texts = new String[SLOTS];

  String text(byte[] bytes, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
    String known = texts[slot];
    if (known != null && isAscii(known, bytes, from, length)) {
      return known;
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    texts[slot] = text;
    return text;
  }

  /** Whether the bytes are the text in ASCII; one of several bytes is below zero and no letter. */
  private static boolean isAscii(String text, byte[] bytes, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}
