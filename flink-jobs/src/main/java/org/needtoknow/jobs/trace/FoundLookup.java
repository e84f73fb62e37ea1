package org.needtoknow.jobs.trace;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.needtoknow.results.document.LookupDocument;

/**
 * A lookup whose keys, or whose subject's id, are those asked for; not yet confirmed.
 *
 * @param restricted true when the document is the one of the restricted files, false when masked
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

  /** The subject's id, in the form of where it was found; {@code ""} for what followed a head. */
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
