package org.needtoknow.parsers.frame;

/**
 * Tells where a record ends. One framer reads one file, from its start; another reads one block, to
 * find the same records in it.
 *
 * <p>A framer must find the same ends however much of the file it is shown beyond a record, because
 * a block ends after any record.
 */
public interface RecordFramer {
  /** Returned by {@link #end} when the bytes shown do not tell yet. */
  int MORE = -1;

  /**
   * Index just past the record that begins at {@code from}.
   *
   * @param to end of the bytes shown
   * @param last whether the file ends there; then there is always an answer
   * @return an index over {@code from}, or {@link #MORE}
   */
  int end(byte[] bytes, int from, int to, boolean last);

  /**
   * A record was accepted; called in the order of the file.
   *
   * @param offset where it begins in the file
   */
  default void passed(byte[] bytes, int from, int end, long offset) {}

  /** What a parser must know of what came before, for a block that would begin here. */
  default String context() {
    return "";
  }

  /**
   * Offset up to which {@link #settle} can be asked: what comes later in the file will not change
   * the context of a block that ends there. A framer sees to it that this does not stay behind what
   * was passed by more than memory can hold.
   */
  default long settledTo() {
    return Long.MAX_VALUE;
  }

  /** The context of a block from what it was when the block began and what came to light since. */
  default String settle(String context, long from, long to) {
    return context;
  }

  /** Nothing more will be passed: everything is settled as it is. */
  default void settleAll() {}
}
