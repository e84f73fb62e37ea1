package org.needtoknow.jobs.index;

/** Indexing came to an end before everything was written; in words that may be shown. */
public final class IndexFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public IndexFailure(String words) {
    super(words);
  }
}
