package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A period during which a case is open; a reopened case has more than one. From inclusive, to
 * exclusive.
 */
public record OpenPeriod(Instant from, Optional<Instant> to) {
  public OpenPeriod {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && (to.isEmpty() || instant.isBefore(to.get()));
  }
}
