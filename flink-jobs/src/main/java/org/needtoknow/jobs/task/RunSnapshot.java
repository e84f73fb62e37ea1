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
 * All data that a task needs besides its records, fixed before the run. Tasks read it from a file
 * in the run's private folder, never from a closure.
 *
 * @param folder the department's folder
 * @param directoryReports the result of reading each file of the directory
 * @param feedsFile the file into which {@link FeedsRead} is written during the run
 * @param from first instant to report, empty for no limit
 * @param to first instant after the reported period, empty for no limit
 * @param keyFile the file from which a task reads the department's key
 * @param deal whether acts keep their officers or get others at random
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

  /** The snapshots open in this process; the tasks of an audit share them. */
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
   * @param rules the compilation of the rules of {@link #catalogue}, started or not
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
        throw new IOException("the run's snapshot has changed since it was written");
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

  /** Closes the snapshots of this process when the run is over. */
  public static void close() {
    lastOpened = null;
  }

  private static Codec<RunSnapshot> codec() {
    return RecordCodec.of(RunSnapshot.class);
  }

  /** Names the department and nothing of the content. */
  @Override
  public String toString() {
    return "RunSnapshot[" + settings.department() + "]";
  }
}
