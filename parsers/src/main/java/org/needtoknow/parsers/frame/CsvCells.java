package org.needtoknow.parsers.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits single records of a CSV file while it is framed: headers, and the cell of the time. */
public final class CsvCells {
  private CsvCells() {}

  /**
   * The cells of one record, bytes over 127 read as Latin-1. Empty when its quotes do not match: a
   * record that the row parser rejects must not be a header.
   */
  public static List<String> split(byte[] bytes, int from, int end, char delimiter) {
    List<String> cells = new ArrayList<>();
    int at = from;
    while (at <= end) {
      int cellEnd = cellEnd(bytes, at, end, delimiter);
      if (!isWhole(bytes, at, cellEnd)) {
        return List.of();
      }
      cells.add(text(bytes, at, cellEnd));
      at = cellEnd + 1;
      if (cellEnd >= end || bytes[cellEnd] != delimiter) {
        break;
      }
    }
    return cells;
  }

  /** The text of one cell of a record, {@code ""} when it has fewer. */
  public static String cell(byte[] bytes, int from, int end, char delimiter, int column) {
    int at = from;
    for (int i = 0; i < column; i++) {
      at = cellEnd(bytes, at, end, delimiter);
      if (at >= end || bytes[at] != delimiter) {
        return "";
      }
      at++;
    }
    return text(bytes, at, cellEnd(bytes, at, end, delimiter));
  }

  /** Index of the delimiter or line end that closes the cell beginning at {@code from}. */
  private static int cellEnd(byte[] bytes, int from, int end, char delimiter) {
    int i = from;
    if (i < end && bytes[i] == '"') {
      i++;
      while (i < end && (bytes[i] != '"' || (i + 1 < end && bytes[i + 1] == '"'))) {
        i += bytes[i] == '"' ? 2 : 1;
      }
    }
    while (i < end && bytes[i] != delimiter && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Whether a cell that begins with a quote ends with the quote that closes it. */
  private static boolean isWhole(byte[] bytes, int from, int to) {
    if (from >= to || bytes[from] != '"') {
      return true;
    }
    int i = from + 1;
    while (i < to) {
      if (bytes[i] == '"') {
        if (i + 1 < to && bytes[i + 1] == '"') {
          i++;
        } else {
          return i + 1 == to || (i + 2 == to && bytes[i + 1] == '\r');
        }
      }
      i++;
    }
    return false;
  }

  private static String text(byte[] bytes, int from, int to) {
    int begin = from;
    int end = to;
    if (end > begin && bytes[end - 1] == '\r') {
      end--;
    }
    boolean quoted = end - begin >= 2 && bytes[begin] == '"' && bytes[end - 1] == '"';
    if (quoted) {
      begin++;
      end--;
    }
    String text = new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    return quoted && text.indexOf('"') >= 0 ? text.replace("\"\"", "\"") : text;
  }
}
