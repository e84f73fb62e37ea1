package org.needtoknow.parsers.frame;

import org.needtoknow.parsers.record.RejectReason;

/** Takes the rows of a CSV block, in its order. */
public interface RowSink {
  /**
   * A row that could be split.
   *
   * @param line first physical line in the file
   * @param from first byte in the block
   * @param end just past its last byte
   */
  void row(String[] cells, long line, int from, int end);

  /** A row that could not. */
  void unreadable(RejectReason reason, long line, int from, int end);
}
