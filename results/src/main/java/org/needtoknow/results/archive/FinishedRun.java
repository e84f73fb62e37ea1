package org.needtoknow.results.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.model.settings.ConfigurationException;

/** One complete run of an audit: what its record says, and where its files are. */
public final class FinishedRun {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROGRAM = "need-to-know";

  private final Optional<ResultArchive> archive;
  private final Path folder;
  private final JsonNode record;
  private final String execution;

  private FinishedRun(
      Optional<ResultArchive> archive, Path folder, JsonNode record, String execution) {
    this.archive = archive;
    this.folder = folder;
    this.record = record;
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
      JsonNode record = JSON.readTree(bytes);
      if (record.path("program").asText().equals(PROGRAM)
          && Files.isReadable(folder.resolve(FileNames.LOOKUPS))) {
        return new FinishedRun(
            archive, folder, record, DigestUtils.sha256Hex(bytes).substring(0, 32));
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

  /** All of {@code run.json}. */
  public JsonNode record() {
    return record;
  }

  /** A hash of {@code run.json}, which differs between any two executions of an audit. */
  public String execution() {
    return execution;
  }

  /** The department's id. */
  public String department() {
    return record.path("department").path("id").asText();
  }

  public String departmentName() {
    return record.path("department").path("name").asText();
  }

  /** The same for every run over the same input with the same program. */
  public String runId() {
    return record.path("run_id").asText();
  }

  public String keyId() {
    return record.path("inputs").path("key_id").asText();
  }

  /** The department's time zone. */
  public String zone() {
    return record.path("settings").path("zone").asText("UTC");
  }

  /** When the run began; the epoch where the record does not say. */
  public Instant started() {
    return stamp("started");
  }

  /** When the run was complete; the epoch where the record does not say. */
  public Instant ended() {
    return stamp("ended");
  }

  private Instant stamp(String name) {
    try {
      return Instant.parse(record.path("stamps").path(name).asText());
    } catch (DateTimeException notThere) {
      return Instant.EPOCH;
    }
  }

  /** First day that the run reports, where it was bounded. */
  public Optional<LocalDate> from() {
    return day("from");
  }

  /** Last day that the run reports, where it was bounded. */
  public Optional<LocalDate> to() {
    return day("to");
  }

  private Optional<LocalDate> day(String name) {
    String text = record.path("settings").path(name).asText();
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** The log files that were read. */
  public List<String> logFiles() {
    List<String> names = new ArrayList<>();
    record.path("files").forEach(file -> names.add(file.path("file").asText()));
    return names;
  }

  /** Bytes of the log files, as they were delivered. */
  public long logBytes() {
    long bytes = 0;
    for (JsonNode file : record.path("files")) {
      bytes += file.path("delivered_bytes").asLong();
    }
    return bytes;
  }

  public long lookupCount() {
    return record.path("counts").path("lookups").asLong();
  }

  /** Review items, with those drawn at random. */
  public long itemCount() {
    JsonNode counts = record.path("counts");
    return counts.path("review_items").asLong() + counts.path("drawn_at_random").asLong();
  }

  /** Whether every record of every file is accounted for. */
  public boolean isBalanced() {
    return record.path("balanced").asBoolean();
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
