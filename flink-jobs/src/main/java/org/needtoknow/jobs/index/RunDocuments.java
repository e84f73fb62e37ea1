package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.run.Counts;
import org.needtoknow.results.run.FeedFileRecord;
import org.needtoknow.results.run.FeedRecord;
import org.needtoknow.results.run.FileRecord;
import org.needtoknow.results.run.RunRecord;

/**
 * Makes index documents from {@code run.json}: one for the run, and one for each log file, feed,
 * feed file, and reason why lookups could not be judged. They are separate because charts count
 * documents.
 */
final class RunDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunRecord record;
  private final RunIdentity run;
  private final OutputStream out;
  private long count;

  private RunDocuments(RunRecord record, RunIdentity run, OutputStream out) {
    this.record = record;
    this.run = run;
    this.out = out;
  }

  /** Writes them as lines ready for indexing, and returns their number. */
  static long write(RunRecord record, RunIdentity run, ReadLog reads, Path file)
      throws IOException {
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
    document.put("@timestamp", record.stamps().started().toString());
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
    fields.put("program_version", record.version());
    fields.put("mode", record.stamps().mode());
    fields.put("parallelism", record.stamps().parallelism());
    fields.put("started", record.stamps().started().toString());
    fields.put("ended", record.stamps().ended().toString());
    fields.put("balanced", record.balanced());
    fields.put("zone", record.settings().zone().getId());
    record.settings().from().ifPresent(day -> fields.put("from", day.toString()));
    record.settings().to().ifPresent(day -> fields.put("to", day.toString()));
    fields.put("catalogue", record.inputs().catalogue());
    fields.put("employees", record.department().employees());
    fields.put("problems", record.problems().size());
    fields.put("reads_logged", reads.logged()).put("reads_note", reads.note());
    writeCounts(fields.putObject("counts"));
    write(document);
  }

  private void writeCounts(ObjectNode fields) {
    Counts counts = record.counts();
    fields
        .put("lookups", counts.lookups())
        .put("acts", counts.acts())
        .put("weakly_explained", counts.weaklyExplained())
        .put("review_items", counts.reviewItems())
        .put("in_budget", counts.inBudget())
        .put("budget", counts.budget())
        .put("weeks", counts.weeks())
        .put("drawn_at_random", counts.drawnAtRandom())
        .put("shown", counts.shown())
        .put("rejected", counts.rejected())
        .put("duplicates", counts.duplicates())
        .put("outside_period", counts.outsidePeriod())
        .put("evaluation_failed", counts.evaluationFailed())
        .put("facts_delivered", counts.factsDelivered())
        .put("facts_capped", counts.factsCapped());
    counts.verdicts().forEach((verdict, lookups) -> fields.put(Text.lower(verdict), lookups));
  }

  private void writeFiles() throws IOException {
    int number = 0;
    for (FileRecord file : record.files()) {
      ObjectNode document = document("file", run.runId() + ":file:" + number++);
      document.putObject("log").putObject("file").put("path", file.file());
      ObjectNode fields = ntk(document).putObject("file");
      if (!file.sha256().isEmpty()) {
        fields.put("bytes", file.bytes());
      }
      fields
          .put("records", file.records())
          .put("lookups", file.lookups())
          .put("outside_period", file.outsidePeriod())
          .put("duplicates", file.duplicates())
          .put("rejected", file.rejected())
          .put("balanced", file.balanced())
          .put("not_lookups", file.otherKinds())
          .put("problems", file.problems().size());
      write(document);
    }
  }

  private void writeFeeds() throws IOException {
    for (FeedRecord feed : record.feeds()) {
      String name = feed.feed().fileName();
      ObjectNode document = document("feed", run.runId() + ":feed:" + name);
      ObjectNode fields = ntk(document).putObject("feed");
      fields.put("name", name).put("silences", feed.silences().size());
      fields.put("state", feed.state().words());
      feed.completeFrom().ifPresent(time -> fields.put("complete_from", time.toString()));
      feed.completeThrough().ifPresent(time -> fields.put("complete_through", time.toString()));
      write(document);
    }
    int number = 0;
    for (FeedFileRecord file : record.feedFiles()) {
      ObjectNode document = document("feed_file", run.runId() + ":feed_file:" + number++);
      ntk(document)
          .putObject("feed_file")
          .put("file", file.file())
          .put("table", file.table())
          .put("rows", file.rows())
          .put("accepted", file.accepted())
          .put("rejected", file.rejected())
          .put("warnings", file.warnings().stream().mapToLong(FeedFileRecord.Warning::count).sum());
      write(document);
    }
  }

  private void writeReasons() throws IOException {
    for (Map.Entry<UndeterminedReason, Long> reason : record.counts().undetermined().entrySet()) {
      String words = reason.getKey().words();
      ObjectNode document =
          document("undetermined", run.runId() + ":undetermined:" + words.replace(' ', '_'));
      ntk(document)
          .putObject("undetermined")
          .put("reason", words)
          .put("lookups", reason.getValue());
      write(document);
    }
  }
}
