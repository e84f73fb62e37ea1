package org.needtoknow.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/**
 * A lookup as an audit's {@code lookups.ndjson} tells of it.
 *
 * @param position file and line, as labels name it
 * @param feedLacking could not be judged, and a feed that was missing, silent or not yet complete
 *     is among the reasons
 * @param subject {@code ""} when it was not logged, or for a follow-up
 */
record AuditedLookup(
    String id,
    String act,
    String position,
    Instant at,
    String accountable,
    String subject,
    Verdict verdict,
    boolean weak,
    boolean feedLacking,
    List<Tie> explanations,
    List<String> rules) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> FEED_REASONS =
      Set.of(
          UndeterminedReason.FEED_MISSING.words(),
          UndeterminedReason.FEED_SILENT.words(),
          UndeterminedReason.NOT_YET_COMPLETE.words());

  /** A template that counts. */
  record Tie(int template, boolean strong) {}

  boolean isHead() {
    return id.equals(act);
  }

  /** Reads a file lookup by lookup. */
  static void read(Path file, Consumer<AuditedLookup> each) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        each.accept(of(JSON.readTree(line)));
      }
    }
  }

  private static boolean lacksFeed(JsonNode reasons) {
    for (JsonNode reason : reasons) {
      if (FEED_REASONS.contains(reason.asText())) {
        return true;
      }
    }
    return false;
  }

  private static AuditedLookup of(JsonNode document) {
    JsonNode ntk = document.path("ntk");
    List<Tie> ties = new ArrayList<>();
    for (JsonNode one : ntk.path("explanations")) {
      ties.add(
          new Tie(one.path("template").asInt(), one.path("strength").asText().equals("strong")));
    }
    List<String> rules = new ArrayList<>();
    ntk.path("rules").forEach(rule -> rules.add(rule.asText()));
    return new AuditedLookup(
        document.path("event").path("id").asText(),
        ntk.path("act").path("id").asText(),
        Label.position(
            ntk.path("source").path("file").asText(), ntk.path("source").path("line").asLong()),
        Instant.parse(document.path("@timestamp").asText()),
        ntk.path("accountable").asText(),
        ntk.path("subject").path("id").asText(),
        Verdict.valueOf(ntk.path("verdict").asText()),
        ntk.path("weak").asBoolean(),
        lacksFeed(ntk.path("undetermined").path("reasons")),
        ties,
        rules);
  }
}
