package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.run.FileRecord;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.SettingsUsed;

/**
 * Finds documents of the department's earlier runs that this run, over the same period or the same
 * files, no longer produces. Documents outside the period and files of this run stay unchanged.
 */
final class Sweep {
  private static final int PAGE = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PatientCalls calls;
  private final RunIdentity run;
  private final SettingsUsed settings;
  private final Set<String> notWritten;
  private final Set<String> inputs;
  private Instant from = Instant.MAX;
  private Instant to = Instant.MIN;
  private long left;

  /**
   * @param record record of the run that was just indexed
   * @param notWritten ids that this run produced and could not write; they get no tombstone
   */
  Sweep(PatientCalls calls, RunIdentity run, RunRecord record, Set<String> notWritten) {
    this.calls = calls;
    this.run = run;
    this.settings = record.settings();
    this.notWritten = notWritten;
    this.inputs =
        record.files().stream().map(FileRecord::file).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Writes the tombstones as lines ready for indexing.
   *
   * @return number of documents of earlier runs outside the period and files of this run
   */
  long write(Path ready) throws IOException, IndexFailure, InterruptedException {
    refresh();
    cover();
    try (OutputStream lines = PrivateFiles.create(ready)) {
      for (String kind : List.of(IndexNames.LOOKUPS, IndexNames.ITEMS)) {
        forEach(kind, stale(), hit -> decide(hit, lines));
      }
    }
    return left;
  }

  /**
   * Writes the user's list: index, id and time of every tombstone of this run, also those from
   * before a kill and restart.
   *
   * @return how many
   */
  long list(Path file) throws IOException, IndexFailure, InterruptedException {
    refresh();
    long[] count = {0};
    try (OutputStream listed = PrivateFiles.create(file)) {
      for (String kind : List.of(IndexNames.LOOKUPS, IndexNames.ITEMS)) {
        forEach(
            kind,
            tombstones(),
            hit -> {
              ObjectNode line = JSON.createObjectNode();
              line.put("index", hit.path("_index").asText()).put("id", hit.path("_id").asText());
              line.put("at", hit.path("_source").path("@timestamp").asText());
              listed.write((line + "\n").getBytes(StandardCharsets.UTF_8));
              count[0]++;
            });
      }
    }
    return count[0];
  }

  private void refresh() throws IndexFailure, InterruptedException {
    calls.call(
        "POST", "/" + IndexNames.written(run.department()) + "/_refresh?ignore_unavailable=true");
  }

  /** The days of the lookups that were written, or the days that the user gave. */
  private void cover() throws IndexFailure, InterruptedException {
    ZoneId zone = settings.zone();
    ObjectNode body = JSON.createObjectNode();
    body.put("size", 0);
    body.withObject("/query/term/ntk.run.epoch").put("value", run.epoch());
    body.withObject("/aggs/first/min").put("field", "@timestamp");
    body.withObject("/aggs/last/max").put("field", "@timestamp");
    JsonNode found = search(IndexNames.LOOKUPS, body).path("aggregations");
    if (found.path("first").path("value").isNumber()) {
      from = startOfDay(found.path("first").path("value").asLong(), zone, 0);
      to = startOfDay(found.path("last").path("value").asLong(), zone, 1);
    }
    if (settings.from().isPresent()) {
      from = settings.from().get().atStartOfDay(zone).toInstant();
    }
    if (settings.to().isPresent()) {
      to = settings.to().get().plusDays(1).atStartOfDay(zone).toInstant();
    }
  }

  private static Instant startOfDay(long millis, ZoneId zone, int daysLater) {
    return Instant.ofEpochMilli(millis)
        .atZone(zone)
        .toLocalDate()
        .plusDays(daysLater)
        .atStartOfDay(zone)
        .toInstant();
  }

  private boolean isBounded() {
    return settings.from().isPresent() || settings.to().isPresent();
  }

  private JsonNode search(String kind, ObjectNode body) throws IndexFailure, InterruptedException {
    return calls.call(
        "POST",
        "/"
            + IndexNames.pattern(kind, run.department())
            + "/_search?ignore_unavailable=true&allow_no_indices=true",
        body);
  }

  /** The documents that an earlier run wrote and this run did not. */
  private ObjectNode stale() {
    ObjectNode earlier = JSON.createObjectNode();
    earlier.withObject("/range/ntk.run.epoch").put("lt", run.epoch());
    return ofDepartment(earlier, "must_not");
  }

  private ObjectNode tombstones() {
    ObjectNode ours = JSON.createObjectNode();
    ours.withObject("/term").put("ntk.run.epoch", run.epoch());
    return ofDepartment(ours, "filter");
  }

  /**
   * Finds documents of the department.
   *
   * @param runs selects the runs
   * @param tombstones {@code filter} for tombstones only, {@code must_not} for all other documents
   */
  private ObjectNode ofDepartment(ObjectNode runs, String tombstones) {
    ObjectNode query = JSON.createObjectNode();
    ObjectNode conditions = query.withObject("/bool");
    ArrayNode filter = conditions.withArray("filter");
    filter.addObject().withObject("/term").put("ntk.department", run.department());
    filter.add(runs);
    conditions.withArray(tombstones).addObject().withObject("/term").put("ntk.tombstone", true);
    return query;
  }

  private interface Each {
    void hit(JsonNode hit) throws IOException;
  }

  private void forEach(String kind, ObjectNode query, Each each)
      throws IOException, IndexFailure, InterruptedException {
    ObjectNode body = JSON.createObjectNode();
    body.put("size", PAGE).put("track_total_hits", false);
    body.set("query", query);
    body.putArray("_source").add("@timestamp").add("ntk.source.file");
    body.putArray("sort").add("event.id").add("_index");
    JsonNode hits = search(kind, body).path("hits").path("hits");
    while (!hits.isEmpty()) {
      for (JsonNode hit : hits) {
        each.hit(hit);
      }
      body.set("search_after", hits.get(hits.size() - 1).path("sort"));
      hits = search(kind, body).path("hits").path("hits");
    }
  }

  private void decide(JsonNode hit, OutputStream lines) throws IOException {
    JsonNode source = hit.path("_source");
    String id = hit.path("_id").asText();
    if (notWritten.contains(id)) {
      return;
    }
    String timestamp = source.path("@timestamp").asText();
    Instant at = Instant.parse(timestamp);
    boolean within = !at.isBefore(from) && at.isBefore(to);
    boolean sameFile =
        !isBounded() && inputs.contains(source.path("ntk").path("source").path("file").asText());
    if (!within && !sameFile) {
      left++;
      return;
    }
    if (!within) {
      // The file covered more days before, and so did the items of its lookups.
      from = at.isBefore(from) ? at : from;
      to = at.isBefore(to) ? to : at.plusNanos(1);
    }
    ObjectNode document = JSON.createObjectNode();
    document.put("@timestamp", timestamp);
    document.putObject("event").put("id", id);
    ObjectNode ntk = document.putObject("ntk");
    IndexedForm.describe(ntk, run);
    ntk.put("tombstone", true);
    String index = hit.path("_index").asText();
    lines.write(
        IndexedForm.readyLine(index, id, IndexDocument.tombstoneVersion(run.epoch()), document));
    lines.write('\n');
  }
}
