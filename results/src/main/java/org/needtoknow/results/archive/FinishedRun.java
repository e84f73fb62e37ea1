package org.needtoknow.results.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.run.RunHeader;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.RunRecordJson;

/** One complete run of an audit: what its record says, and where its files are. */
public final class FinishedRun {

  private final Optional<ResultArchive> archive;
  private final Path folder;
  private final RunHeader header;
  private final String execution;

  private FinishedRun(
      Optional<ResultArchive> archive, Path folder, RunHeader header, String execution) {
    this.archive = archive;
    this.folder = folder;
    this.header = header;
    this.execution = execution;
  }

  /**
   * Opens {@code OUT}, which is its latest run, or the folder of one run, {@code OUT/runs/NAME}.
   *
   * @throws ConfigurationException when the folder is neither, or is not ours to read
   */
  public static FinishedRun open(Path outOrRun) throws ConfigurationException {
    try {
      Path folder = outOrRun.toRealPath();
      if (Files.isDirectory(folder.resolve(ResultArchive.RUNS))) {
        return ResultArchive.open(outOrRun).latest();
      }
      if (RunName.isValid(folder.getFileName().toString())
          && folder.getParent().endsWith(ResultArchive.RUNS)) {
        return in(new ResultArchive(folder.getParent().getParent()), folder);
      }
      if (Files.exists(folder.resolve(FileNames.RUN_RECORD))) {
        throw ConfigurationException.of(
            outOrRun.toString(),
            "an older version of this program wrote this result",
            "run the audit again into a new folder");
      }
    } catch (IOException e) {
      throw notAnAudit(outOrRun);
    }
    throw notAnAudit(outOrRun);
  }

  static FinishedRun in(ResultArchive archive, Path folder) throws ConfigurationException {
    return read(Optional.of(archive), folder);
  }

  /** A run that is whole and has no name yet. */
  static FinishedRun unnamed(Path folder) throws ConfigurationException {
    return read(Optional.empty(), folder);
  }

  private static FinishedRun read(Optional<ResultArchive> archive, Path folder)
      throws ConfigurationException {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(FileNames.RUN_RECORD));
      RunHeader header = RunHeader.read(bytes);
      if (Files.isReadable(folder.resolve(FileNames.LOOKUPS))) {
        return new FinishedRun(
            archive, folder, header, DigestUtils.sha256Hex(bytes).substring(0, 32));
      }
    } catch (IOException e) {
      throw notAnAudit(folder);
    }
    throw notAnAudit(folder);
  }

  /** What is said of a folder that is something else. */
  public static ConfigurationException notAnAudit(Path folder) {
    return ConfigurationException.of(
        folder.toString(),
        "this is not the result of an audit, or may not be read",
        "name the folder OUT that ntk audit wrote with --out, or one run in it: OUT/runs/NAME");
  }

  /** The archive that holds this run. */
  public ResultArchive archive() {
    return archive.orElseThrow(() -> new IllegalStateException("this run has no name yet"));
  }

  /** The run's own folder, which never changes. */
  public Path folder() {
    return folder;
  }

  /** {@code 20260401T091200Z-3f2a9c01}. */
  public String name() {
    return folder.getFileName().toString();
  }

  /**
   * All of {@code run.json}.
   *
   * @throws ConfigurationException when it is not whole, or of a version that this one cannot read
   */
  public RunRecord record() throws ConfigurationException {
    Path file = folder.resolve(FileNames.RUN_RECORD);
    try (InputStream in = Files.newInputStream(file)) {
      return RunRecordJson.read(in);
    } catch (IOException e) {
      throw ConfigurationException.of(
          file.toString(),
          "the record of this run is damaged, or another version wrote it",
          "run the audit again");
    }
  }

  /** A hash of {@code run.json}, which differs between any two executions of an audit. */
  public String execution() {
    return execution;
  }

  /** The department's id. */
  public String department() {
    return header.department().id();
  }

  public String departmentName() {
    return header.department().name();
  }

  /** The same for every run over the same input with the same program. */
  public String runId() {
    return header.runId();
  }

  public String keyId() {
    return header.inputs().keyId();
  }

  /** The department's time zone. */
  public String zone() {
    return header.settings().zone();
  }

  /** When the run began; the epoch where the record does not say. */
  public Instant started() {
    return header.stamps().started();
  }

  /** When the run was complete; the epoch where the record does not say. */
  public Instant ended() {
    return header.stamps().ended();
  }

  /** First day that the run reports, where it was bounded. */
  public Optional<LocalDate> from() {
    return header.settings().from();
  }

  /** Last day that the run reports, where it was bounded. */
  public Optional<LocalDate> to() {
    return header.settings().to();
  }

  /** The log files that were read. */
  public List<String> logFiles() {
    return header.files().stream().map(RunHeader.Log::file).toList();
  }

  /** Bytes of the log files, as they were delivered. */
  public long logBytes() {
    return header.files().stream().mapToLong(RunHeader.Log::deliveredBytes).sum();
  }

  public long lookupCount() {
    return header.counts().lookups();
  }

  /** Review items, with those drawn at random. */
  public long itemCount() {
    return header.counts().reviewItems() + header.counts().drawnAtRandom();
  }

  /** Whether every record of every file is accounted for. */
  public boolean isBalanced() {
    return header.balanced();
  }

  /** Bytes that the run takes on disk. */
  public long size() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** The restricted documents of the lookups, in order of their ids. */
  public Path lookups() {
    return folder.resolve(FileNames.LOOKUPS);
  }

  /** The restricted documents of the review items, in order of work. */
  public Path items() {
    return folder.resolve(FileNames.ITEMS);
  }

  /** Its folder alone. */
  @Override
  public String toString() {
    return "FinishedRun[" + folder + "]";
  }
}
