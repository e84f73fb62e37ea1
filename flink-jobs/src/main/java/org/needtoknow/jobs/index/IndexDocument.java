package org.needtoknow.jobs.index;

import java.io.Serializable;

/**
 * One masked document with its index and id.
 *
 * @param version the number of the run × 1024 + the revision, so that an older document never
 *     overwrites a newer one
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read once
public record IndexDocument(String index, String id, long version, byte[] json)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How many revisions a run can have. */
  static final int REVISIONS = 1024;

  /**
   * The version of a document's revision in a run; revisions beyond the limit share the last
   * version.
   */
  static long version(long epoch, int revision) {
    return epoch * REVISIONS + Math.min(revision, REVISIONS - 2);
  }

  /** The version of a tombstone: the highest of its run. */
  static long tombstoneVersion(long epoch) {
    return epoch * REVISIONS + REVISIONS - 1;
  }

  @Override
  public String toString() {
    return "IndexDocument[" + index + " " + id + " " + version + "]";
  }
}
