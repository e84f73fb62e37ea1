package org.needtoknow.jobs.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.needtoknow.jobs.finish.Finish;
import org.needtoknow.jobs.finish.RunFacts;
import org.needtoknow.jobs.finish.RunResult;
import org.needtoknow.jobs.sink.RunFolderSink;
import org.needtoknow.jobs.source.Listed;
import org.needtoknow.jobs.spill.TwoThreads;
import org.needtoknow.jobs.task.FeedsRead;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.wire.LogFile;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.results.archive.Decided;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.archive.ResultArchive;
import org.needtoknow.results.archive.UnfinishedRun;
import org.needtoknow.results.run.Counts;
import org.needtoknow.rules.catalogue.Catalogue;

/** Carries out an audit: the work on file, the pipeline, the finish, and the run's name. */
public final class AuditRun {
  /** The decisions of the archive, among the inputs of the run record. */
  private static final String OWN_DECISIONS = "decisions.ndjson (OUT)";

  private AuditRun() {}

  /**
   * Audits a department. When it returns, the run is complete and the latest of its archive; when
   * it throws, the archive holds what it held before.
   *
   * @throws ConfigurationException when something that the user named is wrong; nothing was run
   * @throws Exception when the run failed
   */
  public static RunOutcome execute(AuditRequest request, Progress progress) throws Exception {
    Instant started = Instant.now();
    Department department = request.department();
    List<LogFile> logs = logs(department);
    UnfinishedRun.check(request.out());
    final KeyedHash hash = KeyFile.read(request.keyFile());
    FutureTask<Catalogue> rules = new FutureTask<>(request.catalogue()::load);
    if (!request.catalogue().files().isEmpty()) {
      // What the user wrote may be wrong, and that is told before anything runs.
      rules.run();
      loaded(rules);
    }

    try (UnfinishedRun folder = UnfinishedRun.create(request.out(), progress::stopped)) {
      Path results = PrivateFiles.createFolder(folder.work().resolve("results"));
      Path temporary = PrivateFiles.createFolder(folder.work().resolve("tmp"));
      // Whatever the pipeline lays aside stays in the run's own folder.
      String before = System.setProperty("java.io.tmpdir", temporary.toString());
      RunFacts known;
      RunResult result;
      try (EmbeddedCluster cluster =
          new EmbeddedCluster(
              () -> JobSettings.of(request.mode(), request.parallelism(), temporary))) {
        // Nobody needs them before the acts are judged.
        cluster.afterwards(rules);
        known = audit(request, logs, hash, rules, cluster, folder, results, progress, started);
        cluster.leave();
        progress.step("writing the results");
        result = new Finish(results, known).write(folder.part(), folder.work());
      } finally {
        System.setProperty("java.io.tmpdir", before);
      }
      FinishedRun run = folder.commit();
      return outcome(run, known.coverage(), known.department().settings().zone(), result);
    } finally {
      RunSnapshot.close();
    }
  }

  private static Catalogue loaded(FutureTask<Catalogue> rules) throws Exception {
    try {
      return rules.get();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof Exception cause ? cause : failure;
    }
  }

  /** Runs the pipeline. */
  private static RunFacts audit(
      AuditRequest request,
      List<LogFile> logs,
      KeyedHash hash,
      FutureTask<Catalogue> rules,
      EmbeddedCluster cluster,
      UnfinishedRun folder,
      Path results,
      Progress progress,
      Instant started)
      throws Exception {
    progress.step("reading who works here");
    DirectoryRead directory = DirectoryReader.read(request.department());
    Path feeds = folder.work().resolve("feeds");
    String reference =
        snapshot(request, directory, feeds)
            .write(folder.work().resolve("snapshot"), request.department(), rules);

    progress.step("auditing " + logs.size() + (logs.size() == 1 ? " log file" : " log files"));
    StreamExecutionEnvironment environment = cluster.environment();
    new AuditJob(
            Listed.of(logs, LogFile.class),
            Listed.of(List.of(feeds.toString()), String.class),
            new RunFolderSink(results),
            reference)
        .build(environment);
    SortedMap<String, String> hashes =
        TwoThreads.run(
            () ->
                cluster.run(
                    environment, running -> AuditJob.words(running).ifPresent(progress::at)),
            () -> InputHashes.of(request.department()));
    FeedsRead read = FeedsRead.open(feeds);
    Decided decided = decided(request, folder.archive(), hashes);
    return new RunFacts(
        request.department(),
        directory.directory(),
        read.coverage(),
        read.reports(),
        hashes,
        loaded(rules),
        decided,
        hash,
        request.from(),
        request.to(),
        started,
        request.mode().name(),
        request.parallelism());
  }

  /**
   * Outcomes that the department hands over, and after them those in the archive, which go by their
   * hash into the run record: they are read once.
   */
  private static Decided decided(
      AuditRequest request, ResultArchive archive, SortedMap<String, String> hashes)
      throws IOException {
    Path handedOver = request.department().folder().resolve(InputHashes.DECISIONS);
    byte[] made = archive.decisions().bytes();
    if (made.length > 0) {
      hashes.put(OWN_DECISIONS, DigestUtils.sha256Hex(made));
    }
    return Decided.read(List.of(handedOver)).then(Decided.parse(OWN_DECISIONS, made));
  }

  private static RunSnapshot snapshot(AuditRequest request, DirectoryRead directory, Path feeds) {
    AuditSettings settings = request.department().settings();
    return new RunSnapshot(
        request.department().folder().toAbsolutePath().toString(),
        settings,
        directory.directory(),
        directory.reports(),
        feeds.toAbsolutePath().toString(),
        request.catalogue(),
        startOf(request.from(), settings.zone()),
        startOf(request.to().map(day -> day.plusDays(1)), settings.zone()),
        request.keyFile().toAbsolutePath().toString(),
        request.deal());
  }

  private static List<LogFile> logs(Department department) throws ConfigurationException {
    List<LogFile> logs = new ArrayList<>();
    for (LogSource source : department.logs()) {
      source.files().forEach(file -> logs.add(new LogFile(source.index(), file)));
    }
    if (logs.isEmpty()) {
      throw ConfigurationException.of(
          department.folder().resolve("department.yaml").toString(),
          "there is no log file to audit",
          "name files under logs");
    }
    return logs;
  }

  private static Optional<Instant> startOf(Optional<LocalDate> day, ZoneId zone) {
    return day.map(date -> date.atStartOfDay(zone).toInstant());
  }

  private static RunOutcome outcome(
      FinishedRun run, Coverage coverage, ZoneId zone, RunResult result) {
    List<String> silent =
        coverage.feeds().stream().flatMap(feed -> feed.shortcomings(zone).stream()).toList();
    Counts counts = result.record().counts();
    return new RunOutcome(
        counts.lookups(),
        counts.acts(),
        counts.verdicts(),
        counts.weaklyExplained(),
        counts.undeterminedDelicate(),
        counts.reviewItems(),
        counts.inBudget(),
        counts.budget(),
        counts.drawnAtRandom(),
        counts.shown(),
        counts.rejected(),
        counts.duplicates(),
        silent,
        result.record().balanced(),
        result.record().problems(),
        run,
        result.files().stream().map(file -> run.folder().resolve(file.getFileName())).toList());
  }
}
