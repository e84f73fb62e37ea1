package org.needtoknow.jobs.task;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.resolve.OfficerShuffle;

/**
 * Everything a task has to know beside its records, frozen before the run. It reaches tasks as a
 * file in the run's private folder and never in a closure.
 *
 * @param folder the department's folder
 * @param directoryReports what became of the files that the directory was read from
 * @param feedsFile where {@link FeedsRead} is written while the run goes on
 * @param from first instant that is reported, empty for everything
 * @param to first instant that is no longer reported, empty for everything
 * @param keyFile where a task reads the department's key
 * @param deal whether acts keep their officers
 */
public record RunSnapshot(
    String folder,
    AuditSettings settings,
    Directory directory,
    List<FeedReport> directoryReports,
    String feedsFile,
    CatalogueSources catalogue,
    Optional<Instant> from,
    Optional<Instant> to,
    String keyFile,
    OfficerShuffle deal) {

  /** What one process has open: an audit's many tasks share it. */
  private static volatile Opened lastOpened;

  /** A snapshot as tasks use it. */
  record Opened(
      String reference,
      RunSnapshot snapshot,
      Department department,
      FutureTask<Catalogue> catalogue) {}

  /** True when a lookup of that time is reported. */
  public boolean reports(Instant at) {
    return (from.isEmpty() || !at.isBefore(from.get())) && (to.isEmpty() || at.isBefore(to.get()));
  }

  /**
   * Writes the snapshot and returns the reference by which tasks open it: its hash and its file.
   *
   * @param rules compiles those of {@link #catalogue}, begun or not
   */
  public String write(Path file, Department department, FutureTask<Catalogue> rules)
      throws IOException {
    byte[] bytes = codec().toBytes(this);
    try (OutputStream out = PrivateFiles.create(file)) {
      out.write(bytes);
    }
    String reference = DigestUtils.sha256Hex(bytes) + " " + file;
    lastOpened = new Opened(reference, this, department, rules);
    return reference;
  }

  /** Opens a snapshot, unless this process has it open already. */
  static synchronized Opened open(String reference) throws Exception {
    Opened opened = lastOpened;
    if (opened == null || !opened.reference().equals(reference)) {
      int blank = reference.indexOf(' ');
      byte[] bytes = Files.readAllBytes(Path.of(reference.substring(blank + 1)));
      if (!DigestUtils.sha256Hex(bytes).equals(reference.substring(0, blank))) {
        throw new IOException("the run's snapshot is not the one that was written");
      }
      RunSnapshot snapshot = codec().fromBytes(bytes);
      opened =
          new Opened(
              reference,
              snapshot,
              Department.read(Path.of(snapshot.folder())),
              new FutureTask<>(snapshot.catalogue()::load));
      lastOpened = opened;
    }
    return opened;
  }

  /** Forgets what this process has open, when its run is over. */
  public static void close() {
    lastOpened = null;
  }

  private static Codec<RunSnapshot> codec() {
    return RecordCodec.of(RunSnapshot.class);
  }

  /** Whose it is, and nothing of what it holds. */
  @Override
  public String toString() {
    return "RunSnapshot[" + settings.department() + "]";
  }
}
