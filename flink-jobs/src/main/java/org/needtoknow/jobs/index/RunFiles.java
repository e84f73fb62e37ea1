package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.run.Counts;
import org.needtoknow.results.run.RunRecord;

/**
 * The files of a complete run, and those that indexing leaves: in {@code OUT/elasticsearch/NAME},
 * because the run's own folder never changes.
 */
final class RunFiles {
  static final String NOT_WRITTEN = "not-written.ndjson";
  static final String TOMBSTONED = "tombstoned.ndjson";
  private static final String WORK = ".work-";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FinishedRun audit;
  private final RunRecord record;

  private RunFiles(FinishedRun audit, RunRecord record) {
    this.audit = audit;
    this.record = record;
  }

  /**
   * @throws ConfigurationException when the folder is not the result of an audit
   */
  static RunFiles open(Path out) throws ConfigurationException {
    FinishedRun audit = FinishedRun.open(out);
    // Indices are named by it.
    if (audit.department().isEmpty()) {
      throw FinishedRun.notAnAudit(out);
    }
    return new RunFiles(audit, audit.record());
  }

  FinishedRun audit() {
    return audit;
  }

  /** All that the audit says of itself. */
  RunRecord record() {
    return record;
  }

  /** How many documents the audit says that it wrote into those two. */
  long documents() {
    Counts counts = record.counts();
    return counts.lookups() + counts.reviewItems() + counts.drawnAtRandom();
  }

  Path folder() {
    return audit.archive().indexing(audit.name());
  }

  /** A private folder to work in; what a killed process left is cleared away. */
  Path createWork() throws IOException {
    PrivateFiles.createFolders(folder());
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder(), WORK + "*")) {
      for (Path work : old) {
        PrivateFiles.delete(work);
      }
    }
    return PrivateFiles.createFolder(folder().resolve(WORK + UUID.randomUUID()));
  }

  /** Ids of what tasks put aside. */
  static Set<String> idsNotWritten(Path aside) throws IOException {
    Set<String> ids = new HashSet<>();
    forEachNotWritten(aside, line -> ids.add(JSON.readTree(line).path("id").asText()));
    return ids;
  }

  private interface Each {
    void line(String line) throws IOException;
  }

  private static void forEachNotWritten(Path aside, Each each) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(aside, NotWritten.PREFIX + "*")) {
      for (Path file : files) {
        try (var lines = Files.newBufferedReader(file)) {
          String line = lines.readLine();
          while (line != null) {
            each.line(line);
            line = lines.readLine();
          }
        }
      }
    }
  }

  /** Leaves one file of everything that was put aside, in order of index and id, or none. */
  void keepNotWritten(Path aside, Path work) throws IOException {
    Path target = folder().resolve(NOT_WRITTEN);
    TreeMap<String, String> sorted = new TreeMap<>();
    // Each line begins with index and id, so that its own text is its place.
    forEachNotWritten(aside, line -> sorted.put(line, ""));
    if (sorted.isEmpty()) {
      Files.deleteIfExists(target);
      return;
    }
    Path whole = work.resolve(NOT_WRITTEN);
    try (OutputStream lines = PrivateFiles.create(whole)) {
      for (String line : sorted.keySet()) {
        lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Leaves the list of tombstones of this run. */
  void keepTombstoned(Path list) throws IOException {
    Files.move(
        list,
        folder().resolve(TOMBSTONED),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
