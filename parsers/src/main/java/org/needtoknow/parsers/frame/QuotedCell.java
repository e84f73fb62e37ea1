package org.needtoknow.parsers.frame;

/**
 * How far a quoted cell of a CSV may run on. A cell beyond these limits has lost its closing quote:
 * its record is rejected at its first line end, and the rows below are read.
 */
public final class QuotedCell {
  /** Line ends that a quoted cell may contain. */
  public static final int MOST_LINES = 500;

  /** Bytes that a quoted cell may run on for, once it has run over a line end. */
  public static final int MOST_BYTES = 64 << 10;

  private QuotedCell() {}
}
