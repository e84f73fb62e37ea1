package org.needtoknow.jobs.index;

/** Indexing ended before everything was written; the message may be shown. */
public final class IndexFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public IndexFailure(String words) {
    super(words);
  }
}
