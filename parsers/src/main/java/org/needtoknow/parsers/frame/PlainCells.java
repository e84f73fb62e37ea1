package org.needtoknow.parsers.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.needtoknow.model.RepeatedText;

/**
 * Splits plain records, which are nearly all, directly from their bytes. In a plain record the
 * quote before a delimiter or the line end closes a quoted cell, and a carriage return occurs only
 * before the line end. Such a record ends with its first line feed. Every other record is left to
 * the library.
 *
 * <p>It does not use the library, which decodes a block and makes a token and a record object for
 * each row: that took half of the time of reading a log. Not thread-safe: its array of cells is
 * used again.
 */
public final class PlainCells {
  /** The columns in which repeated cells are searched. */
  private static final int COLUMNS = 64;

  private static final int MOSTLY_FRESH = 64;

  private final byte delimiter;
  private final boolean usable;
  private String[] cells = new String[32];

  private final RepeatedText repeated = new RepeatedText(StandardCharsets.ISO_8859_1);

  /** For each column, how many more cells were new than repeated so far. */
  private final int[] fresh = new int[COLUMNS];

  private int count;
  private int end;

  /** All bytes of the cells combined with OR: negative when one of them is. */
  private int all;

  /**
   * Negative when a cell has a byte over 127, or an underscore, with which escapes of workbooks
   * begin ({@code _x000D_}).
   */
  private int allOdd;

  private boolean guarded;

  /**
   * @param delimiter with a delimiter of more than one byte, or with an underscore, no record is
   *     plain
   */
  public PlainCells(char delimiter) {
    this.delimiter = (byte) delimiter;
    this.usable =
        delimiter < 128
            && delimiter != '"'
            && delimiter != '\n'
            && delimiter != '\r'
            && delimiter != '_';
  }

  /**
   * The cells of the record that begins at {@code from}, bytes over 127 read as Latin-1; null when
   * it is not plain.
   *
   * @param limit the end of the bytes and of the last record
   */
  public String[] split(byte[] bytes, int from, int limit) {
    count = 0;
    all = 0;
    allOdd = 0;
    guarded = false;
    int at = usable ? from : -1;
    boolean more = usable;
    while (more) {
      at =
          at < limit && bytes[at] == '"'
              ? quoted(bytes, at + 1, limit)
              : unquoted(bytes, at, limit);
      more = at >= 0 && at < limit && bytes[at] == delimiter;
      at += more ? 1 : 0;
    }
    end = at < 0 ? at : pastLineEnd(bytes, at, limit);
    return end < 0 ? null : Arrays.copyOf(cells, count);
  }

  /** The end of the record that was split: just past its line end. */
  public int end() {
    return end;
  }

  /** Whether the record that was split holds nothing but ASCII. */
  public boolean isAscii() {
    return all >= 0;
  }

  /**
   * Whether {@link org.needtoknow.model.RepairedText} may change a cell of the record that was
   * split. Nearly no record needs that: the check costs less here than in each cell.
   */
  public boolean mayNeedRepair() {
    return guarded || allOdd < 0;
  }

  /** Takes a cell; returns its end, or −1 when the record is not plain. */
  private int unquoted(byte[] bytes, int from, int limit) {
    int seen = 0;
    int odd = 0;
    int i = from;
    for (; i < limit; i++) {
      byte b = bytes[i];
      if (b == delimiter || b == '\n' || b == '\r') {
        break;
      }
      if (b == '"') {
        return -1;
      }
      seen |= b;
      odd |= (b ^ '_') - 1;
    }
    add(bytes, from, i, seen, odd);
    return i;
  }

  /**
   * Takes a cell; returns the place after its closing quote, or −1 when there is none on the line.
   */
  private int quoted(byte[] bytes, int from, int limit) {
    int seen = 0;
    int odd = 0;
    for (int i = from; i < limit; i++) {
      byte b = bytes[i];
      if (b == '"') {
        add(bytes, from, i, seen, odd);
        return i + 1;
      }
      if (b == '\r' || b == '\n') {
        return -1;
      }
      seen |= b;
      odd |= (b ^ '_') - 1;
    }
    return -1;
  }

  /** The place after a line end, or after the last byte; −1 when neither is at this place. */
  private static int pastLineEnd(byte[] bytes, int at, int limit) {
    if (at == limit) {
      return limit;
    }
    int feed = bytes[at] == '\r' ? at + 1 : at;
    return feed < limit && bytes[feed] == '\n' ? feed + 1 : -1;
  }

  private void add(byte[] bytes, int from, int to, int seen, int odd) {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, count * 2);
    }
    if (from == to) {
      cells[count] = "";
    } else {
      cells[count] = text(bytes, from, to - from);
      guarded |= mayBeGuarded(bytes, from, to);
    }
    count++;
    all |= seen;
    allOdd |= odd;
  }

  /** Whether a guard against spreadsheets can begin the cell, perhaps behind space. */
  private static boolean mayBeGuarded(byte[] bytes, int from, int to) {
    byte first = bytes[from];
    if (first > '\'' && first != '=') {
      return false;
    }
    int i = from;
    while (i < to && bytes[i] <= ' ') {
      i++;
    }
    return i < to && (bytes[i] == '=' || bytes[i] == '\'');
  }

  /** Decides whether a column repeats its cells: a log has few terminals and many names. */
  private String text(byte[] bytes, int from, int length) {
    if (count >= COLUMNS || fresh[count] >= MOSTLY_FRESH) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    String text = repeated.text(bytes, from, length);
    fresh[count] =
        repeated.wasKnown() ? Math.max(fresh[count] - 1, -MOSTLY_FRESH) : fresh[count] + 1;
    return text;
  }
}
