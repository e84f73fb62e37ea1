package org.needtoknow.jobs.index;

import java.nio.file.Path;

/**
 * The result of indexing a run.
 *
 * @param epoch the number of the run
 * @param written documents that are in the index now
 * @param older not written, because the index holds a newer version
 * @param notWritten set aside with the reason
 * @param retried how often a document had to be sent again
 * @param tombstones documents of earlier runs that this run no longer produces
 * @param left documents of earlier runs outside the period and files of this run
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
  /** True when the index holds everything that the run produced. */
  public boolean isWhole() {
    return notWritten == 0;
  }
}
