package org.needtoknow.model.verdict;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** One step in the history of a verdict: the verdict from {@code asOf} on. */
public record Revision(Instant asOf, Verdict verdict, boolean weak) {
  public Revision {
    requireNonNull(asOf, "asOf");
    requireNonNull(verdict, "verdict");
  }
}
