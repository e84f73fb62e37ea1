package org.needtoknow.results.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A range of another byte array, without a copy; valid as long as that array is not changed. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record ByteSlice(byte[] bytes, int from, int length) {
  public static ByteSlice of(byte[] whole) {
    return new ByteSlice(whole, 0, whole.length);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, from, length);
  }

  /** A copy that stays. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  /** Compares byte by byte, as numbers without a sign. */
  public int compareTo(ByteSlice other) {
    return Arrays.compareUnsigned(
        bytes, from, from + length, other.bytes, other.from, other.from + other.length);
  }

  /** Shows nothing of the content. */
  @Override
  public String toString() {
    return "ByteSlice[" + length + " bytes]";
  }
}
