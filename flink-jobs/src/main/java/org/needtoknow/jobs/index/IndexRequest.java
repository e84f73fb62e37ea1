package org.needtoknow.jobs.index;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to index, and where.
 *
 * @param out an archive, whose latest run is indexed, or the folder of one run
 * @param keyFile the file of the key under which the run was made
 * @param patience how long the server may fail before the remaining documents are set aside
 * @param parallelism number of parallel tasks, at least 1
 */
public record IndexRequest(
    Path out, ServerAddress address, Path keyFile, Duration patience, int parallelism) {
  /** Long enough for a server to restart and for an operator to notice. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  public IndexRequest {
    requireNonNull(out, "out");
    requireNonNull(address, "address");
    requireNonNull(keyFile, "keyFile");
    requireNonNull(patience, "patience");
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism is at least 1");
    }
  }
}
