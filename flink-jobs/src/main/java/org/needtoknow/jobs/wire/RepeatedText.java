package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;

/**
 * Remembers some texts by their bytes, so that a million lookups share one copy of each system,
 * file and account. Bounded: a slot keeps the last text that fell into it. Not thread-safe.
 */
public final class RepeatedText {
  private static final int SLOTS = 1 << 12;
  private final String[] texts = new String[SLOTS];

  String text(byte[] bytes, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
    String known = texts[slot];
    if (known != null && isSame(known, bytes, from, length)) {
      return known;
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    texts[slot] = text;
    return text;
  }

  /** True for plain ASCII that is the same; other text is decoded each time. */
  private static boolean isSame(String known, byte[] bytes, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      byte b = bytes[from + i];
      if (b < 0 || known.charAt(i) != b) {
        return false;
      }
    }
    return true;
  }
}
