package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.results.json.ByteSlice;

/** Reads what {@link WireOutput} wrote. */
public final class WireInput {
  private final byte[] bytes;
  private final int end;
  private int at;

  public WireInput(byte[] bytes) {
    this(ByteSlice.of(bytes));
  }

  public WireInput(ByteSlice stretch) {
    bytes = stretch.bytes();
    at = stretch.from();
    end = at + stretch.length();
  }

  public boolean hasMore() {
    return at < end;
  }

  /** The place of the next byte. */
  int position() {
    return at;
  }

  /** What was read since a place, without reading or copying it. */
  ByteSlice since(int place) {
    return new ByteSlice(bytes, place, at - place);
  }

  public int getByte() {
    return bytes[at++];
  }

  public boolean getBoolean() {
    return bytes[at++] != 0;
  }

  public long getUnsigned() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    long value = first & 0x7f;
    for (int shift = 7; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  public int getCount() {
    return (int) getUnsigned();
  }

  public long getSigned() {
    long value = getUnsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  public long getLong() {
    long value = (long) WireOutput.LONG.get(bytes, at);
    at += Long.BYTES;
    return value;
  }

  public Instant getInstant() {
    long second = getSigned();
    return Instant.ofEpochSecond(second, getUnsigned());
  }

  /** A time that was written only if there was one. */
  Optional<Instant> getInstantIf(boolean present) {
    return present ? Optional.of(getInstant()) : Optional.empty();
  }

  public String getString() {
    int length = getCount();
    if (length == 0) {
      return "";
    }
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  /** Text that was written only if it was not blank. */
  String getStringIf(boolean present) {
    return present ? getString() : "";
  }

  /**
   * Text of which a log holds few different ones (systems, files, accounts, keys): the copy of the
   * last time is given again.
   */
  public String getString(RepeatedText known) {
    int length = getCount();
    if (length == 0) {
      return "";
    }
    String value = known.text(bytes, at, length);
    at += length;
    return value;
  }

  public byte[] getBytes() {
    int length = getCount();
    byte[] value = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return value;
  }

  /** All bytes that have not been read, without a copy. */
  public ByteSlice rest() {
    ByteSlice rest = new ByteSlice(bytes, at, end - at);
    at = end;
    return rest;
  }
}
