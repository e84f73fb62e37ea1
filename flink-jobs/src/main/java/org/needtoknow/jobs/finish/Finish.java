package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.jobs.account.ClockCheck;
import org.needtoknow.jobs.account.FileAccount;
import org.needtoknow.jobs.account.RegistryCheck;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.reports.summary.SummaryFigures;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.rules.draw.Stratum;

/** Makes the run's files out of what the pipeline left. */
public final class Finish {
  private final Path results;
  private final SortedRuns runs;
  private final RunFacts facts;
  private final SortedMap<String, FileAccount> accounts = new TreeMap<>();
  private final ClockCheck clocks = new ClockCheck();
  private final RegistryCheck usernames = new RegistryCheck();
  private final SortedSet<LocalDate> outsideDays = new TreeSet<>();
  private final EnumMap<Stratum, Long> strata = new EnumMap<>(Stratum.class);
  private final EnumMap<Tally.What, Long> tallies = new EnumMap<>(Tally.What.class);

  /**
   * @param results the folder into which the pipeline wrote
   */
  public Finish(Path results, RunFacts facts) {
    this.results = results;
    this.runs = new SortedRuns(results);
    this.facts = facts;
  }

  /**
   * Writes everything.
   *
   * @param folder where the files go
   * @param work a private folder for what is needed on the way
   */
  public RunResult write(Path folder, Path work) throws IOException {
    readReports();
    readTallies();
    PatternFinish patterns = new PatternFinish(runs, facts);
    patterns.findBefore();
    final LookupFile.Counts counts;
    try (SortedRunWriter proofs = new SortedRunWriter(results)) {
      counts = LookupFile.write(runs, folder, patterns.watcher(proofs));
      proofs.flush();
    }
    counts.files.forEach((file, lookups) -> account(file).written += lookups);
    patterns.findAfter(results);
    long rejected = RejectedFile.write(runs, folder, this::account);
    PolicyInForce policy =
        new PolicyInForce(facts.department().policy(), facts.department().settings().zone());
    Instant first = counts.first.orElse(Instant.EPOCH);
    Instant last = counts.last.orElse(first);
    MissedEstimate missed = new MissedEstimate(facts.decided(), strata);
    ItemFiles.Written items =
        new ItemFiles(runs, facts, policy, clocks.isCertain())
            .write(folder, work, first, last, missed);
    List<Path> files = new ArrayList<>(items.files());
    files.add(0, folder.resolve(FileNames.LOOKUPS));
    files.add(1, folder.resolve(FileNames.LOOKUP_INDEX));
    files.add(folder.resolve(FileNames.REJECTED));
    files.add(ReasonQuality.write(folder, patterns.everybody(), facts.directory()));
    files.add(folder.resolve(FileNames.RUN_RECORD));
    files.add(folder.resolve(FileNames.SUMMARY));
    RunResult result =
        new RunResult(
            counts.lookups,
            counts.first.isPresent()
                ? facts.employees(first, last)
                : facts.directory().employees().size(),
            counts.verdicts,
            counts.weak,
            counts.reasons,
            tallies,
            items.ranking(),
            ItemRanking.weeks(first, last),
            missed,
            items.shown(),
            rejected,
            days(counts),
            imbalances(),
            doubts(),
            problems(counts),
            files);
    RunRecord.write(folder.resolve(FileNames.RUN_RECORD), facts, result, accounts.values());
    SummaryFile.write(
        folder.resolve(FileNames.SUMMARY),
        facts,
        result,
        counts,
        items.shownFirst(),
        policy,
        accounts.values());
    return result;
  }

  private FileAccount account(String file) {
    return accounts.computeIfAbsent(file, FileAccount::new);
  }

  private void readReports() throws IOException {
    Codec<FileFacts> factsCodec = RecordCodec.of(FileFacts.class);
    runs.forEach(
        Outgoing.Kind.FILE,
        entry -> {
          FileFacts one = factsCodec.fromBytes(entry.body());
          account(one.file()).facts = one;
        });
    Codec<BlockReport> reportCodec = RecordCodec.of(BlockReport.class);
    runs.forEach(
        Outgoing.Kind.BLOCK,
        entry -> {
          BlockReport report = reportCodec.fromBytes(entry.body());
          account(report.file()).add(report);
        });
  }

  private void readTallies() throws IOException {
    Codec<Tally> codec = RecordCodec.of(Tally.class);
    runs.forEach(
        Outgoing.Kind.TALLY,
        entry -> {
          Tally tally = codec.fromBytes(entry.body());
          tallies.merge(tally.what(), tally.count(), Long::sum);
          switch (tally.what()) {
            case FRAMING_REJECTED -> account(tally.of()).framingRejected += tally.count();
            case FRAMING_REJECTED_BYTES -> account(tally.of()).rejectedBytes += tally.count();
            case DUPLICATES -> account(tally.of()).duplicates += tally.count();
            case OUTSIDE_PERIOD -> account(tally.of()).outsidePeriod += tally.count();
            case OUTSIDE_DAY -> outsideDays.add(LocalDate.parse(tally.of()));
            case STRATUM -> strata.merge(Stratum.valueOf(tally.of()), tally.count(), Long::sum);
            case LACKS -> {
              // The name of a file may hold a line end, and the words hold none.
              int cut = tally.of().lastIndexOf('\n');
              account(tally.of().substring(0, cut))
                  .lacks
                  .merge(tally.of().substring(cut + 1), tally.count(), Long::sum);
            }
            case CALL_LAG -> clocks.add(tally.of(), tally.count());
            case ACCOUNTS -> usernames.add(tally.of(), tally.count());
            case ACTS, EVALUATION_FAILED, FACTS_DELIVERED, FACTS_CAPPED -> {}
          }
        });
  }

  private SortedMap<String, List<String>> imbalances() {
    SortedMap<String, List<String>> wrong = new TreeMap<>();
    for (FileAccount account : accounts.values()) {
      List<String> ofFile = account.imbalances();
      if (!ofFile.isEmpty()) {
        wrong.put(account.file, ofFile);
      }
    }
    return wrong;
  }

  /** Of the lookups in the logs, inside the reported period and outside. */
  private Optional<SummaryFigures.Days> days(LookupFile.Counts counts) {
    SortedSet<LocalDate> days = new TreeSet<>(outsideDays);
    ZoneId zone = facts.department().settings().zone();
    counts.first.ifPresent(first -> days.add(LocalDate.ofInstant(first, zone)));
    counts.last.ifPresent(last -> days.add(LocalDate.ofInstant(last, zone)));
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new SummaryFigures.Days(days.first(), days.last()));
  }

  private SummaryFigures.Doubts doubts() {
    List<String> doubts = new ArrayList<>(clocks.problems());
    doubts.addAll(usernames.problems());
    return new SummaryFigures.Doubts(doubts, clocks.isCertain());
  }

  private List<String> problems(LookupFile.Counts counts) {
    List<String> problems = new ArrayList<>(doubts().words());
    problems.addAll(facts.decided().problems());
    if (counts.lookups == 0) {
      days(counts)
          .ifPresent(
              days ->
                  problems.add(
                      "no lookup lies in the period asked for; the logs hold lookups of "
                          + days.first()
                          + " to "
                          + days.last()));
    }
    problems.addAll(facts.department().leftOut());
    for (FileAccount account : accounts.values()) {
      if (account.facts != null) {
        account.facts.problems().forEach(words -> problems.add(account.file + ": " + words));
      }
      if (account.nothingRead()) {
        problems.add(
            account.file
                + ": not one lookup in it could be read; rejected.ndjson tells why of each of "
                + account.rejected
                + " records");
      }
      long disagreeing = account.totals.disagreements().size();
      if (disagreeing > 0) {
        problems.add(
            account.file
                + ": "
                + (disagreeing == 1 ? "1 total does" : disagreeing + " totals do")
                + " not agree with the rows");
      }
      long gaps = account.sequence.gaps().size();
      if (gaps > 0) {
        problems.add(
            account.file
                + ": "
                + (gaps == 1 ? "1 gap" : gaps + " gaps")
                + " in the sequence numbers");
      }
    }
    facts
        .reports()
        .forEach(
            report ->
                report.toLookAt().forEach(words -> problems.add(report.file() + ": " + words)));
    return problems;
  }
}
