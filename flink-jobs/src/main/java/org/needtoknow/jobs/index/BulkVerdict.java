package org.needtoknow.jobs.index;

/** The result for one document of a bulk request. */
enum BulkVerdict {
  /** The document is in the index. */
  WRITTEN,
  /** The index holds a newer version, which stays. */
  OLDER,
  /** The server is busy or failing: try again later. */
  RETRY,
  /** The server will never accept it: set it aside with the reason. */
  DEAD;

  private static final int CONFLICT = 409;
  private static final int TOO_MANY_REQUESTS = 429;

  /** The verdict for the status of one document or of a whole request. */
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
