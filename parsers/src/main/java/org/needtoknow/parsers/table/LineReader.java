package org.needtoknow.parsers.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Physical lines of a file with their numbers and offsets; the length of a line is limited. */
final class LineReader {
  static final int MAX_LINE = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int filled;
  private long number;
  private long offset;

  /**
   * @param number 1-based
   * @param offset first byte
   * @param bytes with the line end; only the beginning when it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once
  record Line(long number, long offset, byte[] bytes, boolean tooLong) {}

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line, or null at the end. */
  Line next() throws IOException {
    ByteArrayOutputStream line = null;
    byte[] whole = null;
    long length = 0;
    boolean ended = false;
    while (!ended) {
      if (at == filled && !fill()) {
        break;
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      int size = (ended ? end + 1 : end) - at;
      if (ended && line == null) {
        whole = java.util.Arrays.copyOfRange(buffer, at, at + size);
      } else {
        line = line == null ? new ByteArrayOutputStream() : line;
        line.write(buffer, at, Math.min(size, Math.max(0, MAX_LINE - line.size())));
      }
      at += size;
      length += size;
    }
    if (length == 0) {
      return null;
    }
    number++;
    offset += length;
    byte[] bytes = whole != null ? whole : line.toByteArray();
    return new Line(number, offset - length, bytes, length > MAX_LINE);
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
