package org.needtoknow.parsers.table;

import java.util.List;
import org.needtoknow.parsers.record.RejectReason;

/**
 * Holds each row back until the next one comes. The last row of a file that is cut off may be
 * incomplete and still look like a whole one, with a shorter name or a missing date.
 */
final class CutOffRowSink implements TableSink {
  private final TableSink sink;
  private TableRow held;

  CutOffRowSink(TableSink sink) {
    this.sink = sink;
  }

  /**
   * Passes the last row on, or reports that it is incomplete.
   *
   * @param cut whether the file ended before its end
   */
  void end(boolean cut) {
    if (held != null && cut && !endsLine(held.raw())) {
      sink.unreadable(held.line(), 0, RejectReason.ROW_CUT_OFF);
      held = null;
    }
    release();
  }

  private static boolean endsLine(byte[] raw) {
    return raw.length > 0 && raw[raw.length - 1] == '\n';
  }

  private void release() {
    if (held != null) {
      TableRow row = held;
      held = null;
      sink.row(row);
    }
  }

  @Override
  public void heading(List<String> columns) {
    release();
    sink.heading(columns);
  }

  @Override
  public void row(TableRow row) {
    release();
    held = row;
  }

  @Override
  public void blankRow(long line) {
    release();
    sink.blankRow(line);
  }

  @Override
  public boolean wantsMore() {
    return sink.wantsMore();
  }

  @Override
  public void unreadable(long line, int column, RejectReason reason) {
    release();
    sink.unreadable(line, column, reason);
  }

  @Override
  public void problem(String words) {
    release();
    sink.problem(words);
  }

  @Override
  public void lost(String words) {
    release();
    sink.lost(words);
  }
}
