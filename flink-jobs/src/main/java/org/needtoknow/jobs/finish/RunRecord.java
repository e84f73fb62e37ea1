package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.jobs.account.FileAccount;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.json.Json;
import org.needtoknow.rules.catalogue.Rule;

/**
 * {@code run.json}: what went in by hash, what became of every record, how far each feed reached,
 * and what could not be judged. Only {@code stamps} differs between two runs over the same input.
 */
final class RunRecord {
  static final String PROGRAM = "need-to-know";

  private RunRecord() {}

  static void write(Path file, RunFacts facts, RunResult result, Collection<FileAccount> accounts)
      throws IOException {
    try (OutputStream out = PrivateFiles.create(file)) {
      Json.document(
          out,
          json -> {
            json.text("program", PROGRAM).text("version", version());
            json.text("run_id", runId(facts, accounts)).flag("balanced", result.balanced());
            json.object("stamps", stamps -> writeStamps(facts, stamps));
            json.object("department", department -> writeDepartment(facts, result, department));
            json.object("settings", settings -> writeSettings(facts, settings));
            json.object("inputs", inputs -> writeInputs(facts, inputs));
            json.object("counts", counts -> writeCounts(result, counts));
            json.object(
                "imbalances",
                wrong -> {
                  for (Map.Entry<String, List<String>> one : result.imbalances().entrySet()) {
                    wrong.texts(one.getKey(), one.getValue());
                  }
                });
            json.allTexts("problems", result.problems());
            json.allObjects("files", accounts, RunRecord::writeFile);
            json.allObjects("feeds", facts.coverage().feeds(), RunRecord::writeFeed);
            json.allObjects("feed_files", facts.reports(), RunRecord::writeFeedFile);
          });
    }
  }

  static String version() {
    String version = RunRecord.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The same for the same input, settings, rules, key and program. */
  static String runId(RunFacts facts, Collection<FileAccount> accounts) {
    SortedMap<String, String> parts = new TreeMap<>(facts.inputs());
    for (FileAccount account : accounts) {
      parts.put("log " + account.file, account.facts == null ? "" : account.facts.sha256());
    }
    parts.put("settings", facts.department().settings().toString());
    parts.put("catalogue", facts.catalogue().hash());
    parts.put("key", facts.hash().keyId());
    parts.put("period", facts.from() + " " + facts.to());
    parts.put("version", version());
    StringBuilder text = new StringBuilder();
    parts.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return DigestUtils.sha256Hex(text.toString()).substring(0, 32);
  }

  private static void writeStamps(RunFacts facts, Json json) throws IOException {
    json.time("started", facts.started())
        .time("ended", Instant.now())
        .text("mode", facts.mode())
        .number("parallelism", facts.parallelism())
        .text("java", System.getProperty("java.version", ""));
  }

  private static void writeDepartment(RunFacts facts, RunResult result, Json json)
      throws IOException {
    json.text("id", facts.department().id())
        .text("name", facts.department().name())
        .text("state", facts.department().state())
        .number("employees", result.employees());
  }

  private static void writeSettings(RunFacts facts, Json json) throws IOException {
    AuditSettings settings = facts.department().settings();
    json.text("from", facts.from().map(LocalDate::toString).orElse(""))
        .text("to", facts.to().map(LocalDate::toString).orElse(""))
        .text("zone", settings.zone().getId())
        .text("grace", settings.grace().toString())
        .text("horizon", settings.horizon().toString())
        .texts(
            "templates",
            settings.templates().stream()
                .map(Template::number)
                .sorted()
                .map(String::valueOf)
                .toList())
        .text("call_before", settings.callBefore().toString())
        .text("call_after", settings.callAfter().toString())
        .text("stop_before", settings.stopBefore().toString())
        .text("follow_up_within", settings.followUpWithin().toString())
        .text("view_within", settings.viewWithin().toString())
        .text("duty_tolerance", settings.dutyTolerance().toString())
        .text("briefing_age", settings.briefingAge().toString())
        .number("unlisted_subjects", settings.unlistedSubjects())
        .text("repeat_window", settings.repeatWindow().toString())
        .number("repeat_count", settings.repeatCount())
        .texts("requester_systems", settings.agreement().requesterSystems())
        .text("acknowledgement_lasts", settings.agreement().acknowledgementLasts().toString())
        .text("acknowledgement_grace", settings.agreement().acknowledgementGrace().toString())
        .object(
            "review",
            review ->
                review
                    .number("items_per_sixty", settings.review().itemsPerSixty())
                    .number("items_at_least", settings.review().itemsAtLeast())
                    .number("threshold", settings.review().threshold())
                    .number("explained_one_in", settings.review().explainedOneIn())
                    .number("unexplained_one_in", settings.review().unexplainedOneIn())
                    .number("undetermined_one_in", settings.review().undeterminedOneIn()))
        .object(
            "derived_ties",
            ties -> {
              for (Map.Entry<DerivedTie, String> tie : settings.derivedTies().entrySet()) {
                ties.text(tie.getKey().key(), tie.getValue());
              }
            });
  }

  private static void writeInputs(RunFacts facts, Json json) throws IOException {
    json.text("key_id", facts.hash().keyId())
        .text("catalogue", facts.catalogue().hash())
        .object(
            "rules",
            rules -> {
              for (Rule rule : facts.catalogue().rules().values()) {
                rules.number(rule.id(), rule.version());
              }
            })
        .scalars("files", facts.inputs());
  }

  private static void writeCounts(RunResult result, Json json) throws IOException {
    json.number("lookups", result.lookups())
        .number("acts", result.tally(Tally.What.ACTS))
        .object(
            "verdicts",
            verdicts -> {
              for (Verdict verdict : Verdict.values()) {
                verdicts.number(verdict.name(), result.verdicts().getOrDefault(verdict, 0L));
              }
            })
        .number("weakly_explained", result.weak())
        .object(
            "undetermined",
            reasons -> {
              for (Map.Entry<UndeterminedReason, Long> one : result.reasons().entrySet()) {
                reasons.number(one.getKey().words(), one.getValue());
              }
            })
        .number("undetermined_delicate", result.tally(Tally.What.UNJUDGED_DELICATE))
        .number("review_items", result.ranking().inOrder().size())
        .number("in_budget", result.inBudget())
        .number("budget", result.ranking().budget())
        .number("weeks", result.weeks())
        .number("drawn_at_random", result.ranking().drawn().size())
        .object("share_missed", missed -> result.missed().write(missed))
        .number("shown", result.shown())
        .number("rejected", result.rejected())
        .number("duplicates", result.tally(Tally.What.DUPLICATES))
        .number("outside_period", result.tally(Tally.What.OUTSIDE_PERIOD))
        .number("evaluation_failed", result.tally(Tally.What.EVALUATION_FAILED))
        .number("facts_delivered", result.tally(Tally.What.FACTS_DELIVERED))
        .number("facts_capped", result.tally(Tally.What.FACTS_CAPPED));
  }

  private static void writeFile(FileAccount account, Json json) throws IOException {
    json.text("file", account.file);
    if (account.facts != null) {
      json.text("sha256", account.facts.sha256())
          .number("delivered_bytes", account.facts.deliveredBytes())
          .number("bytes", account.facts.framedBytes())
          .texts("problems", account.facts.problems().stream().map(FileProblem::words).toList());
    }
    json.number("records", account.allRecords())
        .number("lookups", account.written)
        .number("outside_period", account.outsidePeriod)
        .number("duplicates", account.duplicates)
        .scalars("not_lookups", account.notLookups)
        .number("rejected", account.rejected)
        .flag("balanced", account.imbalances().isEmpty());
    if (!account.warnings.isEmpty()) {
      json.scalars("warnings", account.warnings);
    }
    if (!account.lacks.isEmpty()) {
      json.scalars("lacks", account.lacks);
    }
    if (account.totals.count() > 0) {
      json.number("totals", account.totals.count())
          .allObjects(
              "totals_that_disagree",
              account.totals.disagreements(),
              (total, fields) ->
                  fields
                      .text("scope", total.scope())
                      .number("line", total.line())
                      .number("stated", total.stated())
                      .number("counted", total.counted()));
    }
    if (!account.sequence.isEmpty()) {
      json.number("sequence_repeats", account.sequence.repeats())
          .allObjects(
              "sequence_gaps",
              account.sequence.gaps(),
              (gap, fields) ->
                  fields
                      .text("stream", gap.stream())
                      .number("first", gap.first())
                      .number("last", gap.last()));
    }
  }

  private static void writeFeed(FeedCoverage feed, Json json) throws IOException {
    json.text("feed", feed.feed().fileName())
        .text("state", state(feed))
        .texts("untold", feed.untold().stream().map(Text::lower).toList())
        .time("complete_from", feed.completeFrom())
        .time("complete_through", feed.completeThrough())
        .objects(
            "silences",
            feed.silences(),
            (silence, fields) ->
                fields
                    .time("from", silence.from())
                    .time("to", silence.to())
                    .text("reason", silence.reason()));
  }

  /** In a word: missing, silent, not kept or complete. */
  static String state(FeedCoverage feed) {
    if (!feed.kept()) {
      return "not kept";
    }
    if (!feed.present()) {
      return "missing";
    }
    return feed.silences().isEmpty() ? "complete" : "silent";
  }

  private static void writeFeedFile(FeedReport report, Json json) throws IOException {
    json.text("file", report.file())
        .text("table", Text.lower(report.table()))
        .number("rows", report.rows())
        .number("accepted", report.accepted())
        .number("rejected", report.rejectedRows())
        .number("blank", report.totals().blank())
        .objects(
            "rejected_rows",
            report.rejected(),
            (row, fields) ->
                fields
                    .text("file", row.file())
                    .number("line", row.line())
                    .text("column", row.column())
                    .text("reason", row.reason()))
        .texts("unknown_columns", report.header().unknown())
        .texts("problems", report.problems())
        .objects(
            "warnings",
            report.warnings(),
            (warning, fields) ->
                fields
                    .text("column", warning.column())
                    .text("reason", warning.reason())
                    .number("first_line", warning.line())
                    .number("count", warning.count()));
  }
}
