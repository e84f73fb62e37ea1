package org.needtoknow.parsers.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits records that have nothing odd about them straight from their bytes, which is nearly all of
 * them: a quoted cell is closed by the quote before a delimiter or the line end, and a carriage
 * return stands before the line end or not at all. Every other record is left to the library.
 *
 * <p>By hand because the library decodes a block and makes a token and a record object of each row:
 * that was half of the time of reading a log. Not thread-safe: its array of cells is used again.
 */
public final class PlainCells {
  private final byte delimiter;
  private final boolean usable;
  private String[] cells = new String[32];

  /**
   * @param delimiter no record is plain under one of more than a byte
   */
  public PlainCells(char delimiter) {
    this.delimiter = (byte) delimiter;
    this.usable = delimiter < 128 && delimiter != '"' && delimiter != '\n' && delimiter != '\r';
  }

  /** The cells, bytes over 127 read as Latin-1; null when the record is not plain. */
  public String[] split(byte[] bytes, int from, int end) {
    if (!usable) {
      return null;
    }
    int stop = end;
    if (stop > from && bytes[stop - 1] == '\n') {
      stop--;
      if (stop > from && bytes[stop - 1] == '\r') {
        stop--;
      }
    }
    int count = 0;
    int at = from;
    while (true) {
      if (count == cells.length) {
        cells = Arrays.copyOf(cells, count * 2);
      }
      boolean quoted = at < stop && bytes[at] == '"';
      int close = quoted ? quotedEnd(bytes, at + 1, stop) : plainEnd(bytes, at, stop);
      if (close < 0) {
        return null;
      }
      cells[count++] = quoted ? text(bytes, at + 1, close - 1) : text(bytes, at, close);
      if (close == stop) {
        return Arrays.copyOf(cells, count);
      }
      at = close + 1;
    }
  }

  /** Index of the delimiter or of the record's end, or −1 when something odd comes before it. */
  private int plainEnd(byte[] bytes, int from, int stop) {
    for (int i = from; i < stop; i++) {
      byte b = bytes[i];
      if (b == delimiter) {
        return i;
      }
      if (b == '\r' || b == '\n' || b == '"') {
        return -1;
      }
    }
    return stop;
  }

  /** Index just past the closing quote, or −1 when there is none, or something odd about it. */
  private int quotedEnd(byte[] bytes, int from, int stop) {
    for (int i = from; i < stop; i++) {
      byte b = bytes[i];
      if (b == '"') {
        return i + 1 == stop || bytes[i + 1] == delimiter ? i + 1 : -1;
      }
      if (b == '\r' || b == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static String text(byte[] bytes, int from, int to) {
    return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
