package org.needtoknow.samples.logs;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.time.WallClock;

/** The logs of all the department's systems, a file for each system and month. */
public final class LogRoom implements Closeable {
  private final Path department;
  private final WallClock clock;
  private final Map<String, LogWriter> writers = new LinkedHashMap<>();
  private final Map<String, LogFile> open = new LinkedHashMap<>();
  private LocalDate month = LocalDate.EPOCH;
  private long monthEnds;
  private long records;

  /** Logs below the department's folder. */
  public LogRoom(Path department, DepartmentStyle style, WallClock clock, long seed, double dirt) {
    this.department = department;
    this.clock = clock;
    for (String system : style.systems()) {
      writers.put(
          system,
          switch (system) {
            case "collect" -> new CollectArchive(clock, style.ori(), seed, dirt);
            case "ncic" -> new NcicJournal(style.ori(), style.state(), seed, dirt);
            case "rejis" -> new RejisReport(clock, style.ori(), seed, dirt);
            default -> new ValcourTrail(clock, style.ori(), seed, dirt);
          });
    }
  }

  /** Writes a record; queries come in the order of time. */
  public Position write(Query query) {
    if (query.millis() / 1000 >= monthEnds) {
      turnMonth(clock.day(query.millis() / 1000).withDayOfMonth(1));
    }
    records++;
    LogFile file = open.get(query.system());
    return writers.get(query.system()).write(file, query);
  }

  /** Records written, without replies, headings and doubles. */
  public long records() {
    return records;
  }

  private void turnMonth(LocalDate first) {
    try {
      closeFiles();
      month = first;
      monthEnds = clock.hour(first.plusMonths(1), 0);
      for (Map.Entry<String, LogWriter> writer : writers.entrySet()) {
        String name =
            "logs/"
                + writer.getKey()
                + "-"
                + month.toString().substring(0, 7)
                + writer.getValue().ending();
        LogFile file = new LogFile(department, name);
        writer.getValue().begin(file, month);
        open.put(writer.getKey(), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeFiles() throws IOException {
    for (Map.Entry<String, LogFile> file : open.entrySet()) {
      writers.get(file.getKey()).end(file.getValue());
      file.getValue().close();
    }
    open.clear();
  }

  @Override
  public void close() throws IOException {
    closeFiles();
  }
}
