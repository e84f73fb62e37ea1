package org.needtoknow.jobs.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.needtoknow.jobs.run.EmbeddedCluster;
import org.needtoknow.jobs.run.JobSettings;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.source.Listed;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * Writes a complete run into Elasticsearch. It can be killed at any point and repeated: a document
 * written twice is stored once, and documents of earlier runs are found by the number of the run.
 */
public final class IndexRun {
  private final IndexRequest request;
  private final RunFiles files;
  private final FinishedRun audit;
  private final Progress progress;

  private IndexRun(IndexRequest request, RunFiles files, Progress progress) {
    this.request = request;
    this.files = files;
    this.audit = files.audit();
    this.progress = progress;
  }

  /**
   * Checks, before an audit, whether a server will accept a department's documents.
   *
   * @throws ConfigurationException when it will not
   */
  public static void check(ServerAddress address, String department)
      throws ConfigurationException, IOException {
    try (Server server = Server.open(address)) {
      new ServerCheck(server, address).run(department);
      WriterLock.refuseIfTaken(server, department, Clock.systemUTC());
    }
  }

  /** Installs the index templates for a user who may not do so. */
  public static void prepare(ServerAddress address) throws ConfigurationException, IOException {
    try (Server server = Server.open(address)) {
      new ServerCheck(server, address).prepare();
    }
  }

  /**
   * Indexes.
   *
   * @throws ConfigurationException when an input that the user named is wrong; nothing was written
   * @throws IndexFailure when the server failed for too long in a single call
   */
  public static IndexOutcome execute(IndexRequest request, Progress progress) throws Exception {
    RunFiles files = RunFiles.open(request.out());
    if (!KeyFile.read(request.keyFile()).keyId().equals(files.audit().keyId())) {
      throw ConfigurationException.of(
          request.keyFile().toString(),
          "the audit was made under another key",
          "name the department's key with --key-file");
    }
    News.to(progress::step);
    try (Server server = Server.open(request.address())) {
      return new IndexRun(request, files, progress).run(server);
    } finally {
      News.discard();
    }
  }

  private IndexOutcome run(Server server) throws Exception {
    progress.step("asking Elasticsearch");
    new ServerCheck(server, request.address()).run(audit.department());
    WriterLock lock =
        WriterLock.take(
            server, audit.department(), audit.runId(), audit.execution(), Clock.systemUTC());
    AtomicBoolean lost = new AtomicBoolean();
    boolean whole = false;
    Path work = null;
    String before = System.getProperty("java.io.tmpdir");
    try (EmbeddedCluster cluster = new EmbeddedCluster(settings(work = files.createWork()));
        Renewal renewal = new Renewal(lock, lost, cluster)) {
      IndexOutcome outcome = index(server, lock.epoch(), work, cluster);
      renewal.check();
      whole = outcome.isWhole();
      return outcome;
    } catch (Exception failure) {
      if (lost.get()) {
        throw tookOver();
      }
      throw failure;
    } finally {
      System.setProperty("java.io.tmpdir", before);
      if (work != null) {
        PrivateFiles.delete(work);
      }
      release(lock, whole);
    }
  }

  private Supplier<Configuration> settings(Path work) throws IOException {
    Path temporary = PrivateFiles.createFolder(work.resolve("tmp"));
    System.setProperty("java.io.tmpdir", temporary.toString());
    return () -> JobSettings.of(RunMode.BATCH, request.parallelism(), temporary);
  }

  private static IndexFailure tookOver() {
    return new IndexFailure("another process writes this department's documents now");
  }

  private static void release(WriterLock lock, boolean whole) {
    try {
      lock.release(whole);
    } catch (IOException e) {
      // A lock that is not released expires after a minute, or at once on this machine.
      News.show("the lock could not be released; it expires in a minute");
    }
  }

  /** Renews the lock while documents are written; ends the job when the lock was lost. */
  private static final class Renewal implements AutoCloseable {
    private final ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "ntk-writer-lock");
              thread.setDaemon(true);
              return thread;
            });
    private final WriterLock lock;
    private final AtomicBoolean lost;
    private final EmbeddedCluster cluster;

    Renewal(WriterLock lock, AtomicBoolean lost, EmbeddedCluster cluster) {
      this.lock = lock;
      this.lost = lost;
      this.cluster = cluster;
      long period = WriterLock.RENEWAL.toMillis();
      var unused = timer.scheduleWithFixedDelay(this::renew, period, period, TimeUnit.MILLISECONDS);
    }

    private void renew() {
      try {
        lock.renew();
      } catch (WriterLock.LostException e) {
        lost.set(true);
        closeQuietly();
      } catch (IOException e) {
        // The server does not answer: no other process can take the lock either. The next try
        // follows.
        return;
      }
    }

    private void closeQuietly() {
      try {
        cluster.close();
      } catch (Exception e) {
        News.show("the tasks could not be ended");
      }
    }

    /** Fails if another process took the lock while the last documents were written. */
    void check() throws IndexFailure {
      if (lost.get()) {
        throw tookOver();
      }
    }

    @Override
    public void close() throws InterruptedException {
      timer.shutdown();
      timer.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private IndexOutcome index(Server server, long epoch, Path work, EmbeddedCluster cluster)
      throws Exception {
    RunIdentity run = new RunIdentity(audit.department(), audit.keyId(), audit.runId(), epoch);
    final Path aside = PrivateFiles.createFolder(work.resolve("aside"));
    Path runs = work.resolve("runs.ndjson");
    final long expected =
        files.documents() + RunDocuments.write(files.record(), run, ReadLog.of(server), runs);
    progress.step("indexing " + files.documents() + " documents");
    List<Piece> pieces = new ArrayList<>(Piece.of(audit.lookups(), Piece.Kind.LOOKUP));
    pieces.addAll(Piece.of(audit.items(), Piece.Kind.ITEM));
    pieces.addAll(Piece.of(runs, Piece.Kind.READY));
    send(pieces, run, aside, cluster);
    TaskCounts.Totals sent = TaskCounts.read(aside);

    Swept found = new Swept(0, 0);
    if (!sent.gaveUp()) {
      progress.step("looking for documents that are no longer found");
      found = sweep(server, run, work, aside, cluster);
    }
    TaskCounts.Totals all = TaskCounts.read(aside);
    files.keepNotWritten(aside, work);
    long accounted = sent.written() + sent.older() + sent.aside();
    if (accounted != expected) {
      throw new IndexFailure(
          "of " + expected + " documents " + accounted + " are accounted for; run ntk index again");
    }
    return new IndexOutcome(
        epoch,
        sent.written(),
        sent.older(),
        all.aside(),
        all.retried(),
        found.tombstones(),
        found.left(),
        all.gaveUp(),
        files.folder());
  }

  /** How many documents of earlier runs were tombstoned or kept. */
  private record Swept(long tombstones, long left) {}

  private Swept sweep(
      Server server, RunIdentity run, Path work, Path aside, EmbeddedCluster cluster)
      throws Exception {
    PatientCalls calls = new PatientCalls(server, request.patience());
    Set<String> notWritten = RunFiles.idsNotWritten(aside);
    Path ready = work.resolve("tombstones.ndjson");
    Path list = work.resolve("tombstoned.ndjson");
    Sweep sweep = new Sweep(calls, run, files.record(), notWritten);
    long left = sweep.write(ready);
    if (Files.size(ready) > 0) {
      send(Piece.of(ready, Piece.Kind.READY), run, aside, cluster);
    }
    long tombstones = sweep.list(list);
    files.keepTombstoned(list);
    return new Swept(tombstones, left);
  }

  private void send(List<Piece> pieces, RunIdentity run, Path aside, EmbeddedCluster cluster)
      throws Exception {
    StreamExecutionEnvironment environment = cluster.environment();
    String folder = aside.toString();
    new IndexJob(
            Listed.of(pieces, Piece.class),
            new ReadDocuments(run, request.keyFile().toAbsolutePath().toString(), folder),
            new ElasticsearchSink(request.address(), folder, request.patience()))
        .build(environment);
    cluster.run(environment);
  }
}
