package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Days from the first to the last, in the department's zone.
 *
 * @param last may be the first
 */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    requireNonNull(first, "days.first");
    requireNonNull(last, "days.last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }
}
