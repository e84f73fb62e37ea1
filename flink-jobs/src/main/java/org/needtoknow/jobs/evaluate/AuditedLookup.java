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
 * One lookup, read from an audit's {@code lookups.ndjson}.
 *
 * @param act id of the act's first lookup
 * @param position file and line, as a label gives them
 * @param accountable who answers for it
 * @param subject {@code ""} when it was not logged, or for a follow-up
 * @param feedLacking no verdict was possible, and a missing, silent or incomplete feed is one
 *     reason
 * @param explanations best first
 * @param rules ids of the rules that fired
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
    List<Explanation> explanations,
    List<String> rules) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> FEED_REASONS =
      Set.of(
          UndeterminedReason.FEED_MISSING.words(),
          UndeterminedReason.FEED_SILENT.words(),
          UndeterminedReason.NOT_YET_COMPLETE.words());

  AuditedLookup {
    explanations = List.copyOf(explanations);
    rules = List.copyOf(rules);
  }

  /** A template that explains the lookup. */
  record Explanation(int template, boolean strong) {}

  /** True for the first lookup of an act, the one that a person typed. */
  boolean isHead() {
    return id.equals(act);
  }

  /** Reads a file, one lookup at a time. */
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
    List<Explanation> explanations = new ArrayList<>();
    for (JsonNode one : ntk.path("explanations")) {
      explanations.add(
          new Explanation(
              one.path("template").asInt(), one.path("strength").asText().equals("strong")));
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
        explanations,
        rules);
  }
}
