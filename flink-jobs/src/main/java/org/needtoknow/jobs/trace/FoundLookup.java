package org.needtoknow.jobs.trace;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.needtoknow.results.document.LookupDocument;

/**
 * A lookup with a key or subject id that was asked for; not yet confirmed.
 *
 * @param restricted true when the document comes from the restricted files, false when it is masked
 */
record FoundLookup(LookupDocument document, boolean restricted) {

  String id() {
    return document.id();
  }

  Instant at() {
    return document.at();
  }

  String file() {
    return document.ntk().source().file();
  }

  long line() {
    return document.ntk().source().line();
  }

  String sha256() {
    return document.ntk().source().sha256();
  }

  /** The subject's id, masked if the document is masked; {@code ""} for an automatic follow-up. */
  String subjectId() {
    return document.ntk().subject().id();
  }

  Set<String> keys() {
    return new LinkedHashSet<>(document.ntk().subject().keys());
  }

  @Override
  public String toString() {
    return "FoundLookup[" + id() + "]";
  }
}
