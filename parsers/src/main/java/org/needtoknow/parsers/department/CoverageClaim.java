package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.work.Feed;

/**
 * A line of {@code coverage.csv}.
 *
 * @param from first instant, empty for always
 * @param to first instant after it, empty for as far as the feed itself reaches
 */
public record CoverageClaim(
    Feed feed, Status status, Optional<Instant> from, Optional<Instant> to, String reason) {
  /** What is claimed. */
  public enum Status {
    COMPLETE,
    SILENT,
    NOT_KEPT
  }
}
