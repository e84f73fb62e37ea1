package org.needtoknow.jobs.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.results.json.ByteSlice;

/** A growing array of bytes that codecs write into. Numbers take as many bytes as they need. */
public final class WireOutput {
  /** The value of each lower-case hexadecimal digit, -1 for any other character. */
  private static final byte[] HEX = new byte[256];

  static {
    Arrays.fill(HEX, (byte) -1);
    for (int digit = 0; digit < 16; digit++) {
      HEX[Character.forDigit(digit, 16)] = (byte) digit;
    }
  }

  /** Numbers of 64 bits, most significant byte first. */
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** Longest text of which the length is one byte. */
  private static final int MOST_COPIED = 127;

  private byte[] bytes;
  private int size;

  public WireOutput() {
    this(256);
  }

  public WireOutput(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  /** Forgets what was written, to write the next record into the same array. */
  public void reset() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public byte[] toByteArray() {
    return written().toByteArray();
  }

  /** The bytes written, without a copy; valid until more is written. */
  public ByteSlice written() {
    return new ByteSlice(bytes, 0, size);
  }

  /** Writes out what it holds, and forgets it. */
  public void moveTo(OutputStream out) throws IOException {
    written().writeTo(out);
    size = 0;
  }

  public void putByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  public void putBoolean(boolean value) {
    putByte(value ? 1 : 0);
  }

  /** A number of which small ones are the usual ones; a negative one takes ten bytes. */
  public void putUnsigned(long value) {
    ensure(10);
    if ((value & ~0x7fL) == 0) {
      bytes[size++] = (byte) value;
      return;
    }
    long rest = value;
    do {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    } while ((rest & ~0x7fL) != 0);
    bytes[size++] = (byte) rest;
  }

  public void putSigned(long value) {
    putUnsigned((value << 1) ^ (value >> 63));
  }

  public void putLong(long value) {
    ensure(Long.BYTES);
    LONG.set(bytes, size, value);
    size += Long.BYTES;
  }

  public void putInt(int value) {
    ensure(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  public void putInstant(Instant value) {
    putSigned(value.getEpochSecond());
    putUnsigned(value.getNano());
  }

  /** A time if there is one; what reads it knows whether there is. */
  void putIfPresent(Optional<Instant> value) {
    if (value.isPresent()) {
      putInstant(value.get());
    }
  }

  /**
   * Text in UTF-8 after its length. Short ASCII, which nearly all of a log is, is copied directly,
   * without an array of its own.
   */
  public void putString(String value) {
    int length = value.length();
    if (length <= MOST_COPIED) {
      ensure(length + 1);
      if (Text.copyAscii(value, bytes, size + 1)) {
        bytes[size] = (byte) length;
        size += length + 1;
        return;
      }
    }
    putBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Text if it is not blank; what reads it knows whether it is. */
  void putUnlessBlank(String value) {
    if (!value.isEmpty()) {
      putString(value);
    }
  }

  /** Bytes after their length. */
  public void putBytes(byte[] value) {
    putUnsigned(value.length);
    putRest(value);
  }

  /** Bytes as they are, to the end; what reads them knows where they end. */
  public void putRest(byte[] value) {
    putRest(ByteSlice.of(value));
  }

  /** Bytes copied from another array. */
  public void putRest(ByteSlice value) {
    ensure(value.length());
    System.arraycopy(value.bytes(), value.from(), bytes, size, value.length());
    size += value.length();
  }

  /** All that another one holds. */
  public void putRest(WireOutput other) {
    putRest(other.written());
  }

  /**
   * Hexadecimal text in lower case, in half its length after that.
   *
   * @return false when it is any other text, and nothing was written
   */
  boolean putHex(String text) {
    int length = text.length();
    if ((length & 1) != 0) {
      return false;
    }
    byte[] digits = text.getBytes(StandardCharsets.ISO_8859_1);
    ensure(length / 2 + 10);
    int mark = size;
    putUnsigned(length / 2);
    int to = size;
    for (int i = 0; i < length; i += 2) {
      int both = HEX[digits[i] & 0xff] << 4 | HEX[digits[i + 1] & 0xff];
      if (both < 0) {
        size = mark;
        return false;
      }
      bytes[to++] = (byte) both;
    }
    size = to;
    return true;
  }

  /** The place of the next byte, for {@link #setByte}. */
  int reserveByte() {
    putByte(0);
    return size - 1;
  }

  void setByte(int place, int value) {
    bytes[place] = (byte) value;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
