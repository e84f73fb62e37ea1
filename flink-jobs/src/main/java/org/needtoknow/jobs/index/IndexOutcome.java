package org.needtoknow.jobs.index;

import java.nio.file.Path;

/**
 * What became of a run's documents.
 *
 * @param epoch the number of the run
 * @param written documents that stand in the index now
 * @param older left, since a newer version stood there
 * @param notWritten put aside with the reason
 * @param retried how often a document had to be sent again
 * @param tombstones documents of earlier runs that this one no longer produces
 * @param left documents of earlier runs outside of what this run covered
 * @param gaveUp true when the server failed for too long
 * @param folder where {@code not-written.ndjson} and {@code tombstoned.ndjson} are
 */
public record IndexOutcome(
    long epoch,
    long written,
    long older,
    long notWritten,
    long retried,
    long tombstones,
    long left,
    boolean gaveUp,
    Path folder) {
  /** True when everything that the run produced stands in the index. */
  public boolean isWhole() {
    return notWritten == 0;
  }
}
