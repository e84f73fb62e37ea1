package org.needtoknow.jobs.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Bytes that stand within others, without a copy: good for as long as whoever owns the others
 * leaves them alone.
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Stretch(byte[] bytes, int from, int length) {
  public static Stretch of(byte[] whole) {
    return new Stretch(whole, 0, whole.length);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, from, length);
  }

  /** A copy that stays. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  /** Compares byte by byte, as numbers without a sign. */
  public int compareTo(Stretch other) {
    return Arrays.compareUnsigned(
        bytes, from, from + length, other.bytes, other.from, other.from + other.length);
  }

  /** Nothing of what it holds. */
  @Override
  public String toString() {
    return "Stretch[" + length + " bytes]";
  }
}
