package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.reports.summary.SummaryPage;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.RunRecordJson;
import org.needtoknow.rules.review.PolicyInForce;

/** Makes the run's files from the results of the pipeline. */
public final class Finish {
  private final Path results;
  private final SortedRuns runs;
  private final RunFacts facts;

  /**
   * @param results the folder into which the pipeline wrote
   */
  public Finish(Path results, RunFacts facts) {
    this.results = results;
    this.runs = new SortedRuns(results);
    this.facts = facts;
  }

  /**
   * Writes all files of the run.
   *
   * @param folder the folder for the files
   * @param work a private folder for temporary files
   */
  public RunResult write(Path folder, Path work) throws IOException {
    ZoneId zone = facts.department().settings().zone();
    RunTallies tallies = RunTallies.read(runs, zone);
    PatternFinish patterns = new PatternFinish(runs, facts);
    patterns.findBefore();
    WatchedSubjects watched = new WatchedSubjects();
    new FoundActs(runs)
        .forEachAct(
            act -> {
              patterns.watch(act.subject().id());
              if (act.item().about() == Finding.About.SUBJECT) {
                watched.watch(act.subject().id(), act.subject().keys());
              }
            });
    patterns.watchSubjects(watched);
    watched.settle();
    final LookupFile.Counts lookups;
    try (SortedRunWriter proofs = new SortedRunWriter(results)) {
      lookups = LookupFile.write(runs, folder, zone, patterns.watcher(proofs, watched));
      proofs.flush();
    }
    lookups.files().forEach((file, count) -> tallies.account(file).addWritten(count));
    patterns.findAfter(results);
    long rejected = RejectedFile.write(runs, folder, tallies::account);
    MissedEstimate missed = new MissedEstimate(facts.decided(), tallies.strata());
    ItemFiles.Written items =
        new ItemFiles(
                runs,
                facts,
                new PolicyInForce(facts.department().policy(), zone),
                tallies.clocksCertainlyMisfit(),
                patterns,
                watched.count(results))
            .write(folder, work, lookups.firstOrEpoch(), lookups.lastOrFirst(), missed);
    List<Path> files = new ArrayList<>(items.files());
    files.add(0, folder.resolve(FileNames.LOOKUPS));
    files.add(1, folder.resolve(FileNames.LOOKUP_INDEX));
    files.add(folder.resolve(FileNames.REJECTED));
    files.add(ReasonQuality.write(folder, patterns.everybody(), facts.directory()));
    RunRecord record =
        new RecordedRun(facts, tallies, lookups).of(items, missed.share(), rejected, Instant.now());
    files.add(folder.resolve(FileNames.RUN_RECORD));
    try (OutputStream out = PrivateFiles.create(folder.resolve(FileNames.RUN_RECORD))) {
      RunRecordJson.write(record, out);
    }
    files.add(folder.resolve(FileNames.SUMMARY));
    try (OutputStream out = PrivateFiles.create(folder.resolve(FileNames.SUMMARY))) {
      out.write(SummaryPage.of(folder).getBytes(StandardCharsets.UTF_8));
    }
    return new RunResult(record, files);
  }
}
