package org.needtoknow.parsers.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognizes a header row that only a CR separates from the row below it, in a file whose other
 * lines end in LF. Otherwise that row would be lost among the column names. A CR may also be a
 * stray control character in a column name. (Other merged rows are rejected, because they have too
 * many cells.)
 */
public final class MergedRows {
  private MergedRows() {}

  /**
   * Whether a record is several rows: two consecutive parts have the same number of cells.
   *
   * @param from first byte of the record
   * @param end just past its line end
   */
  public static boolean in(byte[] bytes, int from, int end, char delimiter) {
    int stop = end;
    while (stop > from && (bytes[stop - 1] == '\n' || bytes[stop - 1] == '\r')) {
      stop--;
    }
    List<Integer> delimiters = new ArrayList<>(2);
    int count = 0;
    boolean quoted = false;
    boolean cellBegins = true;
    for (int i = from; i < stop; i++) {
      byte b = bytes[i];
      if (quoted) {
        quoted = b != '"';
        continue;
      }
      if (b == '\r') {
        delimiters.add(count);
        count = 0;
      } else if (b == delimiter) {
        count++;
      }
      quoted = b == '"' && cellBegins;
      cellBegins = b == delimiter || b == '\r' || b == '"';
    }
    delimiters.add(count);
    for (int i = 1; i < delimiters.size(); i++) {
      if (delimiters.get(i) > 0 && delimiters.get(i).equals(delimiters.get(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
