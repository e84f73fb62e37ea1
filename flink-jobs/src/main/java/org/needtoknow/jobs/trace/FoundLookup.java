package org.needtoknow.jobs.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A lookup whose keys, or whose subject's id, are those asked for; not yet confirmed.
 *
 * @param restricted true when the document is the one of the restricted files, false when masked
 */
record FoundLookup(JsonNode document, boolean restricted) {

  String id() {
    return document.path("event").path("id").asText();
  }

  Instant at() {
    return Instant.parse(document.path("@timestamp").asText());
  }

  String file() {
    return document.path("ntk").path("source").path("file").asText();
  }

  long line() {
    return document.path("ntk").path("source").path("line").asLong();
  }

  String sha256() {
    return document.path("ntk").path("source").path("sha256").asText();
  }

  /** The subject's id, in the form of where it was found; {@code ""} for what followed a head. */
  String subjectId() {
    return document.path("ntk").path("subject").path("id").asText();
  }

  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    document.path("ntk").path("subject").path("keys").forEach(key -> keys.add(key.asText()));
    return keys;
  }

  @Override
  public String toString() {
    return "FoundLookup[" + id() + "]";
  }
}
