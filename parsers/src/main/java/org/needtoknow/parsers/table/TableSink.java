package org.needtoknow.parsers.table;

import java.util.List;
import org.needtoknow.parsers.record.RejectReason;

/** Takes what a table yields, in the order of the file. */
public interface TableSink {
  /** The column names, before any row. A name may be blank. */
  void heading(List<String> columns);

  void row(TableRow row);

  /**
   * A row below the column names whose cells are all empty, as spreadsheets write below the last
   * row; it is no row. A line without any cell is not told.
   */
  default void blankRow(long line) {}

  /** False when nothing more is wanted; reading then stops. */
  default boolean wantsMore() {
    return true;
  }

  /**
   * A row that cannot be taken apart.
   *
   * @param column 1-based, 0 when the row as a whole is meant
   */
  void unreadable(long line, int column, RejectReason reason);

  /** Something about the file as a whole, in words, never with content in it. */
  void problem(String words);

  /** A problem by which an unknown number of rows or cells is lost. */
  default void lost(String words) {
    problem(words);
  }
}
