package org.needtoknow.jobs.index;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is to be indexed, and where.
 *
 * @param out an archive, whose latest run is indexed, or the folder of one run
 * @param keyFile the key under which it was made
 * @param patience how long the server may fail before what is left is put aside
 * @param parallelism tasks side by side, at least 1
 */
public record IndexRequest(
    Path out, ServerAddress address, Path keyFile, Duration patience, int parallelism) {
  /** As long as a server takes to start again, and an operator to notice. */
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
