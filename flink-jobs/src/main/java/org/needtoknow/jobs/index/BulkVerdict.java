package org.needtoknow.jobs.index;

/** What became of one document of a bulk request. */
enum BulkVerdict {
  /** It stands in the index. */
  WRITTEN,
  /** A newer version stands there already, which is left. */
  OLDER,
  /** The server is busy or failing: again later. */
  RETRY,
  /** The server will never take it: put aside with the reason. */
  DEAD;

  private static final int CONFLICT = 409;
  private static final int TOO_MANY_REQUESTS = 429;

  /** By the status of one document, or of a whole request. */
  static BulkVerdict of(int status) {
    if (status >= 200 && status < 300) {
      return WRITTEN;
    }
    if (status == CONFLICT) {
      return OLDER;
    }
    if (status == TOO_MANY_REQUESTS || status >= 500) {
      return RETRY;
    }
    return DEAD;
  }
}
