package org.needtoknow.parsers.frame;

import org.needtoknow.parsers.record.RejectReason;

/** Receives the rows of a CSV block, in order. */
public interface RowSink {
  /**
   * A row that could be split. Its cells are repaired.
   *
   * @param misread whether a cell had letters that were read in a wrong character set
   * @param line first physical line in the file
   * @param from first byte in the block
   * @param end just past its last byte
   */
  void row(String[] cells, boolean misread, long line, int from, int end);

  /** A row that could not be split. */
  void unreadable(RejectReason reason, long line, int from, int end);
}
