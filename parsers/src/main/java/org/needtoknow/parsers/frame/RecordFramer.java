package org.needtoknow.parsers.frame;

/**
 * Finds where a record ends. One framer reads a file from its start; another reads one block, to
 * find the same records in it.
 *
 * <p>A framer must find the same ends no matter how many bytes after a record it sees, because a
 * block may end after any record.
 */
public interface RecordFramer {
  /** Returned by {@link #end} when more bytes are needed to find the end. */
  int MORE = -1;

  /**
   * Index just past the record that begins at {@code from}.
   *
   * @param to end of the bytes shown
   * @param last whether the file ends there; then the result is never {@link #MORE}
   * @return an index over {@code from}, or {@link #MORE}
   */
  int end(byte[] bytes, int from, int to, boolean last);

  /**
   * Takes an accepted record; called in the order of the file.
   *
   * @param offset where it begins in the file
   */
  default void passed(byte[] bytes, int from, int end, long offset) {}

  /** What a parser must know about the file so far, for a block that begins here. */
  default String context() {
    return "";
  }

  /**
   * The offset up to which {@link #settle} may be called: later records will not change the context
   * of a block that ends there. A framer keeps this offset close enough to the accepted records for
   * memory to hold the difference.
   */
  default long settledTo() {
    return Long.MAX_VALUE;
  }

  /**
   * The final context of a block, from its context at the start of the block and what was found
   * since.
   */
  default String settle(String context, long from, long to) {
    return context;
  }

  /** Ends the file: everything is now settled. */
  default void settleAll() {}
}
