package org.needtoknow.parsers.table;

import java.util.List;
import org.needtoknow.parsers.record.RejectReason;

/** Receives the content of a table, in the order of the file. */
public interface TableSink {
  /** The column names, before any row. A name may be blank. */
  void heading(List<String> columns);

  void row(TableRow row);

  /**
   * A row below the column names whose cells are all empty, as spreadsheets write below the last
   * row; it does not count as a row. A line without any cell is not reported.
   */
  default void blankRow(long line) {}

  /** False when no more rows are wanted; reading then stops. */
  default boolean wantsMore() {
    return true;
  }

  /**
   * A row that cannot be split.
   *
   * @param column 1-based, 0 when the row as a whole is meant
   */
  void unreadable(long line, int column, RejectReason reason);

  /** A problem of the file as a whole, in words, never with content of the file. */
  void problem(String words);

  /** A problem by which an unknown number of rows or cells is lost. */
  default void lost(String words) {
    problem(words);
  }
}
