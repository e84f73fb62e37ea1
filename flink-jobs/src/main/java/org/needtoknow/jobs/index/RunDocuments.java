package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * Makes the documents of a run out of {@code run.json}: one for the run, and one for each log file,
 * feed, file of a feed, and reason why lookups could not be judged, since charts count documents.
 */
final class RunDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode record;
  private final RunIdentity run;
  private final OutputStream out;
  private long count;

  private RunDocuments(JsonNode record, RunIdentity run, OutputStream out) {
    this.record = record;
    this.run = run;
    this.out = out;
  }

  /** Writes them as lines that are ready to go, and returns how many. */
  static long write(JsonNode record, RunIdentity run, ReadLog reads, Path file) throws IOException {
    try (OutputStream out = PrivateFiles.create(file)) {
      RunDocuments documents = new RunDocuments(record, run, out);
      documents.writeRun(reads);
      documents.writeFiles();
      documents.writeFeeds();
      documents.writeReasons();
      return documents.count;
    }
  }

  private ObjectNode ntk(ObjectNode document) {
    return (ObjectNode) document.path("ntk");
  }

  private ObjectNode document(String kind, String id) {
    ObjectNode document = JSON.createObjectNode();
    document.put("@timestamp", record.path("stamps").path("started").asText());
    document.putObject("event").put("id", id).put("kind", "state").put("module", "ntk");
    ObjectNode ntk = document.putObject("ntk");
    IndexedForm.describe(ntk, run);
    ntk.put("record", kind);
    return document;
  }

  private void write(ObjectNode document) throws IOException {
    String index =
        IndexNames.of(IndexNames.RUNS, run.department(), document.path("@timestamp").asText());
    out.write(
        IndexedForm.readyLine(
            index,
            document.path("event").path("id").asText(),
            IndexDocument.version(run.epoch(), 0),
            document));
    out.write('\n');
    count++;
  }

  private void writeRun(ReadLog reads) throws IOException {
    ObjectNode document = document("run", run.runId());
    ObjectNode fields = (ObjectNode) ntk(document).path("run");
    fields.put("program_version", record.path("version").asText());
    fields.put("mode", record.path("stamps").path("mode").asText());
    fields.put("parallelism", record.path("stamps").path("parallelism").asInt());
    fields.put("started", record.path("stamps").path("started").asText());
    fields.put("ended", record.path("stamps").path("ended").asText());
    fields.put("balanced", record.path("balanced").asBoolean());
    fields.put("zone", record.path("settings").path("zone").asText());
    copy(record.path("settings"), "from", fields);
    copy(record.path("settings"), "to", fields);
    fields.put("catalogue", record.path("inputs").path("catalogue").asText());
    fields.put("employees", record.path("department").path("employees").asInt());
    fields.put("problems", record.path("problems").size());
    fields.put("reads_logged", reads.logged()).put("reads_note", reads.note());
    ObjectNode counts = fields.putObject("counts");
    for (String name :
        new String[] {
          "lookups",
          "acts",
          "weakly_explained",
          "review_items",
          "in_budget",
          "budget",
          "weeks",
          "drawn_at_random",
          "shown",
          "rejected",
          "duplicates",
          "outside_period",
          "evaluation_failed",
          "facts_delivered",
          "facts_capped"
        }) {
      copy(record.path("counts"), name, counts);
    }
    for (Map.Entry<String, JsonNode> verdict :
        record.path("counts").path("verdicts").properties()) {
      counts.set(verdict.getKey().toLowerCase(java.util.Locale.ROOT), verdict.getValue());
    }
    write(document);
  }

  private static void copy(JsonNode from, String name, ObjectNode to) {
    JsonNode value = from.path(name);
    if (value.isNumber() || value.isBoolean() || !value.asText().isEmpty()) {
      to.set(name, value);
    }
  }

  private void writeFiles() throws IOException {
    int number = 0;
    for (JsonNode file : record.path("files")) {
      ObjectNode document = document("file", run.runId() + ":file:" + number++);
      document.putObject("log").putObject("file").put("path", file.path("file").asText());
      ObjectNode fields = ntk(document).putObject("file");
      for (String name :
          new String[] {
            "bytes", "records", "lookups", "outside_period", "duplicates", "rejected", "balanced"
          }) {
        copy(file, name, fields);
      }
      long notLookups = 0;
      for (JsonNode kind : file.path("not_lookups")) {
        notLookups += kind.asLong();
      }
      fields.put("not_lookups", notLookups).put("problems", file.path("problems").size());
      write(document);
    }
  }

  private void writeFeeds() throws IOException {
    for (JsonNode feed : record.path("feeds")) {
      String name = feed.path("feed").asText();
      ObjectNode document = document("feed", run.runId() + ":feed:" + name);
      ObjectNode fields = ntk(document).putObject("feed");
      fields.put("name", name).put("silences", feed.path("silences").size());
      copy(feed, "state", fields);
      copy(feed, "complete_from", fields);
      copy(feed, "complete_through", fields);
      write(document);
    }
    int number = 0;
    for (JsonNode file : record.path("feed_files")) {
      ObjectNode document = document("feed_file", run.runId() + ":feed_file:" + number++);
      ObjectNode fields = ntk(document).putObject("feed_file");
      for (String name : new String[] {"file", "table", "rows", "accepted", "rejected"}) {
        copy(file, name, fields);
      }
      long warnings = 0;
      for (JsonNode warning : file.path("warnings")) {
        warnings += warning.path("count").asLong();
      }
      fields.put("warnings", warnings);
      write(document);
    }
  }

  private void writeReasons() throws IOException {
    for (Map.Entry<String, JsonNode> reason :
        record.path("counts").path("undetermined").properties()) {
      String words = reason.getKey();
      ObjectNode document =
          document("undetermined", run.runId() + ":undetermined:" + words.replace(' ', '_'));
      ntk(document)
          .putObject("undetermined")
          .put("reason", words)
          .put("lookups", reason.getValue().asLong());
      write(document);
    }
  }
}
