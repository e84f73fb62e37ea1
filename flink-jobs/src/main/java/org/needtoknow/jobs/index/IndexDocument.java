package org.needtoknow.jobs.index;

import java.io.Serializable;

/**
 * One masked document on its way, with where it belongs.
 *
 * @param version the run's number × 1024 + the revision: an older one never overwrites a newer one
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read once
public record IndexDocument(String index, String id, long version, byte[] json)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How many revisions a run's number has room for. */
  static final int REVISIONS = 1024;

  /** The version of a revision of a document in a run; revisions beyond the room share the last. */
  static long version(long epoch, int revision) {
    return epoch * REVISIONS + Math.min(revision, REVISIONS - 2);
  }

  /** The version of a tombstone: the newest of its run. */
  static long tombstoneVersion(long epoch) {
    return epoch * REVISIONS + REVISIONS - 1;
  }

  @Override
  public String toString() {
    return "IndexDocument[" + index + " " + id + " " + version + "]";
  }
}
