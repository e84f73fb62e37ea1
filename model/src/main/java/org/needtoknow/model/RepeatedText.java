package org.needtoknow.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Makes texts out of bytes and keeps some of them, so that a million lookups share one copy of each
 * system, file and account name. Its size is bounded: a slot keeps only its last text, and no long
 * text. Not thread-safe.
 */
public final class RepeatedText {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /**
   * Few on purpose: one of thousands of kept texts is often not in the processor's cache, while a
   * new text always is.
   */
  private static final int SLOT_BITS = 10;

  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** The longest text that its first and last eight bytes hold completely. */
  private static final int SHORT = 2 * Long.BYTES;

  /** Longer texts are not kept: a long text that a person typed rarely repeats. */
  private static final int LONGEST = 256;

  private final Charset charset;
  private final String[] texts = new String[1 << SLOT_BITS];

  // How each text is encoded: its length, its first and its last bytes, and all of a longer one.
  private final int[] lengths = new int[texts.length];
  private final long[] firsts = new long[texts.length];
  private final long[] lasts = new long[texts.length];
  private final byte[][] encoded = new byte[texts.length][];

  private boolean known;

  /**
   * @param charset the charset of the bytes
   */
  public RepeatedText(Charset charset) {
    this.charset = charset;
  }

  /** Whether the last text returned was a kept one. */
  public boolean wasKnown() {
    return known;
  }

  /**
   * The text of some bytes.
   *
   * @param length at least 1
   */
  public String text(byte[] bytes, int from, int length) {
    known = false;
    if (length > LONGEST) {
      return new String(bytes, from, length, charset);
    }
    long first = length < Long.BYTES ? few(bytes, from, length) : eight(bytes, from);
    long last = length <= Long.BYTES ? 0 : eight(bytes, from + length - Long.BYTES);
    int slot = (int) (((first ^ last * 31 ^ length) * STEP) >>> (Long.SIZE - SLOT_BITS));
    known =
        lengths[slot] == length
            && firsts[slot] == first
            && lasts[slot] == last
            && (length <= SHORT
                || Arrays.equals(encoded[slot], 0, length, bytes, from, from + length));
    if (!known) {
      texts[slot] = new String(bytes, from, length, charset);
      lengths[slot] = length;
      firsts[slot] = first;
      lasts[slot] = last;
      encoded[slot] = length <= SHORT ? null : Arrays.copyOfRange(bytes, from, from + length);
    }
    return texts[slot];
  }

  private static long eight(byte[] bytes, int from) {
    return (long) EIGHT_BYTES.get(bytes, from);
  }

  /** Fewer than eight bytes as a number. */
  private static long few(byte[] bytes, int from, int length) {
    if (from + Long.BYTES <= bytes.length) {
      return eight(bytes, from) & (1L << Byte.SIZE * length) - 1;
    }
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << Byte.SIZE | bytes[from + i] & 0xff;
    }
    return number;
  }
}
