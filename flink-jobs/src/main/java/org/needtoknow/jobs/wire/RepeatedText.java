package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Remembers some texts by their bytes, so that a million lookups share one copy of each system,
 * file and account. Bounded: a slot keeps the last text that fell into it. Not thread-safe.
 */
public final class RepeatedText {
  private static final int SLOTS = 1 << 12;
  private final String[] texts = new String[SLOTS];
  private final byte[][] encoded = new byte[SLOTS][];

  String text(byte[] bytes, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
    byte[] known = encoded[slot];
    if (known != null && Arrays.equals(known, 0, known.length, bytes, from, from + length)) {
      return texts[slot];
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    texts[slot] = text;
    encoded[slot] = Arrays.copyOfRange(bytes, from, from + length);
    return text;
  }
}
