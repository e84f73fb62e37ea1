package org.needtoknow.jobs.trace;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.lookup.Subject;

/**
 * The subject and period of a question.
 *
 * @param subject the known details
 * @param from first instant of the period
 * @param to first instant after the period
 */
public record Wanted(Subject subject, Optional<Instant> from, Optional<Instant> to) {
  public Wanted {
    requireNonNull(subject, "subject");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (subject.isBlank()) {
      throw new IllegalArgumentException("subject is blank");
    }
  }

  boolean covers(Instant at) {
    return (from.isEmpty() || !at.isBefore(from.get())) && (to.isEmpty() || at.isBefore(to.get()));
  }

  @Override
  public String toString() {
    return "Wanted[" + subject + "]";
  }
}
