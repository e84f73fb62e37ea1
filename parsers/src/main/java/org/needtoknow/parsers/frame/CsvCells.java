package org.needtoknow.parsers.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits single records of a CSV file while it is framed: headers, and the cell of the time. */
public final class CsvCells {
  private CsvCells() {}

  /** The cells of one record; bytes over 127 are read as Latin-1, quotes leniently. */
  public static List<String> split(byte[] bytes, int from, int end, char delimiter) {
    List<String> cells = new ArrayList<>();
    int at = from;
    while (at <= end) {
      int cellEnd = cellEnd(bytes, at, end, delimiter);
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
      while (i < end && bytes[i] != '"') {
        i++;
        if (i + 1 < end && bytes[i] == '"' && bytes[i + 1] == '"') {
          i += 2;
        }
      }
    }
    while (i < end && bytes[i] != delimiter && bytes[i] != '\n') {
      i++;
    }
    return i;
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
