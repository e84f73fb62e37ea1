package org.needtoknow.model.lookup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * A SHA-256 (FIPS 180-4) as four numbers of 64 bits, most significant first. Every record of a log
 * keeps one until its verdict, and few are ever read; as text it would take five times the memory.
 */
public record Sha256(long first, long second, long third, long fourth) {
  /** The hash when no record was read. */
  public static final Sha256 NONE = new Sha256(0, 0, 0, 0);

  private static final int BYTES = 4 * Long.BYTES;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /**
   * @param digest 32 bytes
   */
  public static Sha256 of(byte[] digest) {
    if (digest.length != BYTES) {
      throw new IllegalArgumentException("a SHA-256 has 32 bytes, not " + digest.length);
    }
    return new Sha256(
        (long) LONG.get(digest, 0),
        (long) LONG.get(digest, Long.BYTES),
        (long) LONG.get(digest, 2 * Long.BYTES),
        (long) LONG.get(digest, 3 * Long.BYTES));
  }

  /**
   * @param digits 64 hexadecimal digits, or none
   */
  public static Sha256 parse(String digits) {
    return digits.isEmpty() ? NONE : of(HexFormat.of().parseHex(digits));
  }

  /** 64 hexadecimal digits in lower case, none for {@link #NONE}. */
  @Override
  public String toString() {
    if (equals(NONE)) {
      return "";
    }
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first)
        + hex.toHexDigits(second)
        + hex.toHexDigits(third)
        + hex.toHexDigits(fourth);
  }
}
