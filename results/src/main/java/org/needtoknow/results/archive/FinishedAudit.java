package org.needtoknow.results.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.RunRecordJson;

/**
 * The result of an audit, opened by those who come after it: what its record says, and where its
 * files are.
 */
public final class FinishedAudit {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path out;
  private final JsonNode record;
  private final String execution;

  private FinishedAudit(Path out, JsonNode record, String execution) {
    this.out = out;
    this.record = record;
    this.execution = execution;
  }

  /**
   * @throws ConfigurationException when the folder is not the result of an audit, or is not ours to
   *     read
   */
  public static FinishedAudit open(Path out) throws ConfigurationException {
    try {
      byte[] bytes = Files.readAllBytes(out.resolve(FileNames.RUN_RECORD));
      JsonNode record = JSON.readTree(bytes);
      if (record.path("program").asText().equals("need-to-know")
          && Files.isReadable(out.resolve(FileNames.LOOKUPS))) {
        return new FinishedAudit(out, record, DigestUtils.sha256Hex(bytes).substring(0, 32));
      }
    } catch (IOException e) {
      throw notAnAudit(out);
    }
    throw notAnAudit(out);
  }

  /** What is said of a folder that is something else. */
  public static ConfigurationException notAnAudit(Path out) {
    return ConfigurationException.of(
        out.toString(),
        "this is not the result of an audit, or may not be read",
        "name the folder that ntk audit wrote with --out");
  }

  /**
   * All of {@code run.json}. Read when it is asked for: a question about one subject needs no more
   * than the name and the zone, and starts in half the time without.
   *
   * @throws ConfigurationException when it is not whole, or of a version that this one cannot read
   */
  public RunRecord record() throws ConfigurationException {
    Path file = out.resolve(FileNames.RUN_RECORD);
    try (InputStream in = Files.newInputStream(file)) {
      return RunRecordJson.read(in);
    } catch (IOException e) {
      throw ConfigurationException.of(
          file.toString(),
          "the record of this audit is not whole, or was written by another version",
          "audit again");
    }
  }

  /** Tells this execution of the audit from any other. */
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

  /** The log files that were read. */
  public List<String> logFiles() {
    List<String> names = new ArrayList<>();
    record.path("files").forEach(file -> names.add(file.path("file").asText()));
    return names;
  }

  public long lookupCount() {
    return record.path("counts").path("lookups").asLong();
  }

  /** The restricted documents of the lookups, in order of their ids. */
  public Path lookups() {
    return out.resolve(FileNames.LOOKUPS);
  }

  /** The restricted documents of the review items, in order of work. */
  public Path items() {
    return out.resolve(FileNames.ITEMS);
  }
}
