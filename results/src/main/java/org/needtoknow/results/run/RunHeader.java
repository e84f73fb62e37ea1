package org.needtoknow.results.run;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needtoknow.results.document.Blank;
import org.needtoknow.results.document.DocumentFormat;

/**
 * What the record of a run says at a glance: enough to list runs and to open their files. {@link
 * RunRecord} is the whole record, and checks it.
 */
public record RunHeader(
    String program,
    String runId,
    boolean balanced,
    Times stamps,
    Owner department,
    Period settings,
    Key inputs,
    Totals counts,
    List<Log> files) {
  private static final DocumentFormat<RunHeader> FORMAT = DocumentFormat.of(RunHeader.class);

  public RunHeader {
    program = Blank.orBlank(program);
    runId = Blank.orBlank(runId);
    stamps = stamps == null ? new Times(null, null) : stamps;
    department = department == null ? new Owner("", "") : department;
    settings = settings == null ? new Period(null, null, "") : settings;
    inputs = inputs == null ? new Key("") : inputs;
    counts = counts == null ? new Totals(0, 0, 0) : counts;
    files = Blank.orEmptyList(files);
  }

  /** When the run began and was complete; the epoch where the record does not say. */
  public record Times(Instant started, Instant ended) {
    public Times {
      started = started == null ? Instant.EPOCH : started;
      ended = ended == null ? Instant.EPOCH : ended;
    }
  }

  /** The department. */
  public record Owner(String id, String name) {
    public Owner {
      id = Blank.orBlank(id);
      name = Blank.orBlank(name);
    }
  }

  /**
   * The period that is reported.
   *
   * @param from first day, where the run was bounded
   * @param to last day, where the run was bounded
   * @param zone the department's time zone
   */
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to, String zone) {
    private static final String UTC = "UTC";

    public Period {
      from = Blank.orEmpty(from);
      to = Blank.orEmpty(to);
      zone = Blank.orBlank(zone).isEmpty() ? UTC : zone;
    }
  }

  /**
   * The key that the run used.
   *
   * @param keyId names the key without giving it away
   */
  public record Key(String keyId) {
    public Key {
      keyId = Blank.orBlank(keyId);
    }
  }

  /** Counts of documents. */
  public record Totals(long lookups, long reviewItems, long drawnAtRandom) {}

  /** A log file, with its bytes as delivered. */
  public record Log(String file, long deliveredBytes) {
    public Log {
      file = Blank.orBlank(file);
    }
  }

  /**
   * Reads the header of a record.
   *
   * @throws IOException when it is not the record of a run
   */
  public static RunHeader read(byte[] record) throws IOException {
    RunHeader header = FORMAT.read(record);
    if (!header.program().equals(RunRecord.PROGRAM)) {
      throw new IOException("not the record of a run");
    }
    return header;
  }
}
