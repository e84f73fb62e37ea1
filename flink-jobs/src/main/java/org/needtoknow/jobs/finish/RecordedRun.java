package org.needtoknow.jobs.finish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.jobs.account.FileAccount;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.model.Text;
import org.needtoknow.parsers.department.UnreadFile;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.results.run.Counts;
import org.needtoknow.results.run.Days;
import org.needtoknow.results.run.DepartmentLine;
import org.needtoknow.results.run.FeedFileRecord;
import org.needtoknow.results.run.FeedRecord;
import org.needtoknow.results.run.Inputs;
import org.needtoknow.results.run.MissedShare;
import org.needtoknow.results.run.RuleLine;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.SettingsUsed;
import org.needtoknow.results.run.Stamps;
import org.needtoknow.rules.review.ItemRanking;

/** Makes the run record from the driver's data and the counts. */
final class RecordedRun {
  private final RunFacts facts;
  private final RunTallies tallies;
  private final LookupFile.Counts lookups;

  RecordedRun(RunFacts facts, RunTallies tallies, LookupFile.Counts lookups) {
    this.facts = facts;
    this.tallies = tallies;
    this.lookups = lookups;
  }

  /**
   * @param items what was written of items and shown conflicts
   * @param missed the estimate from the random draw
   * @param rejected records that could not be read
   * @param ended the time now
   */
  RunRecord of(ItemFiles.Written items, MissedShare missed, long rejected, Instant ended) {
    SettingsUsed settings =
        SettingsUsed.of(facts.department().settings(), facts.from(), facts.to());
    Inputs inputs = inputs();
    SortedMap<String, List<String>> imbalances = tallies.imbalances();
    return new RunRecord(
        RunRecord.PROGRAM,
        ProgramBuild.version(),
        ProgramBuild.used().commit(),
        RunId.of(
            ProgramBuild.version(),
            facts.department().id(),
            settings,
            inputs,
            logs(tallies.accounts())),
        imbalances.isEmpty(),
        new Stamps(
            facts.started(),
            ended,
            facts.mode(),
            facts.parallelism(),
            System.getProperty("java.version", "")),
        department(),
        settings,
        inputs,
        days(),
        counts(items, missed, rejected),
        rules(),
        imbalances,
        tallies.doubts(),
        facts.department().suspectFiles().stream().map(UnreadFile::words).toList(),
        problems(),
        tallies.accounts().stream().map(FileAccount::asRecord).toList(),
        facts.coverage().feeds().stream().map(FeedRecord::of).toList(),
        facts.reports().stream().map(RecordedRun::feedFile).toList());
  }

  private static SortedMap<String, String> logs(Collection<FileAccount> accounts) {
    SortedMap<String, String> logs = new TreeMap<>();
    accounts.forEach(account -> logs.put(account.file(), account.sha256()));
    return logs;
  }

  private DepartmentLine department() {
    return new DepartmentLine(
        facts.department().id(),
        facts.department().name(),
        facts.department().state(),
        lookups.first().isPresent()
            ? facts.employees(lookups.firstOrEpoch(), lookups.lastOrFirst())
            : facts.directory().employees().size());
  }

  private Inputs inputs() {
    SortedMap<String, Integer> versions = new TreeMap<>();
    facts.catalogue().rules().values().forEach(rule -> versions.put(rule.id(), rule.version()));
    return new Inputs(facts.hash().keyId(), facts.catalogue().hash(), versions, facts.inputs());
  }

  private List<RuleLine> rules() {
    return facts.catalogue().rules().values().stream()
        .map(rule -> new RuleLine(rule.id(), rule.version(), rule.title(), rule.inShort()))
        .toList();
  }

  private Counts counts(ItemFiles.Written items, MissedShare missed, long rejected) {
    ItemRanking ranking = items.ranking();
    return Counts.of(
        lookups.months(tallies.months()),
        new Counts.Items(
            ranking.inOrder().size(),
            ranking.inOrder().stream().filter(ranking::inBudget).count(),
            ranking.taken(),
            ranking.budget(),
            ItemRanking.weeks(lookups.firstOrEpoch(), lookups.lastOrFirst()),
            ranking.drawn().size(),
            missed,
            items.shown()),
        new Counts.Records(
            rejected,
            tallies.sum(Tally.What.DUPLICATES),
            tallies.sum(Tally.What.OUTSIDE_PERIOD),
            tallies.sum(Tally.What.EVALUATION_FAILED),
            tallies.sum(Tally.What.FACTS_DELIVERED),
            tallies.sum(Tally.What.FACTS_CAPPED)));
  }

  /** Of the lookups in the logs, inside the reported period and outside. */
  private Optional<Days> days() {
    SortedSet<LocalDate> days = new TreeSet<>(tallies.outsideDays());
    ZoneId zone = facts.department().settings().zone();
    lookups.first().ifPresent(first -> days.add(LocalDate.ofInstant(first, zone)));
    lookups.last().ifPresent(last -> days.add(LocalDate.ofInstant(last, zone)));
    return days.isEmpty() ? Optional.empty() : Optional.of(new Days(days.first(), days.last()));
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>(tallies.doubts().words());
    problems.addAll(facts.decided().problems());
    if (lookups.first().isEmpty()) {
      days()
          .ifPresent(
              days ->
                  problems.add(
                      "no lookup lies in the period asked for; the logs hold lookups of "
                          + days.first()
                          + " to "
                          + days.last()));
    }
    facts.department().suspectFiles().forEach(file -> problems.add(file.words()));
    tallies.accounts().forEach(account -> problems.addAll(account.toLookAt()));
    facts
        .reports()
        .forEach(
            report ->
                report.toLookAt().forEach(words -> problems.add(report.file() + ": " + words)));
    return problems;
  }

  private static FeedFileRecord feedFile(FeedReport report) {
    return new FeedFileRecord(
        report.file(),
        Text.lower(report.table()),
        report.rows(),
        report.accepted(),
        report.rejectedRows(),
        report.totals().blank(),
        report.rejected().stream()
            .map(
                row ->
                    new FeedFileRecord.RejectedRow(
                        row.file(), row.line(), row.column(), row.reason()))
            .toList(),
        report.header().unknown(),
        report.problems(),
        report.warnings().stream()
            .map(
                warning ->
                    new FeedFileRecord.Warning(
                        warning.column(), warning.reason(), warning.line(), warning.count()))
            .toList());
  }
}
