package org.needtoknow.samples.logs;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.time.WallClock;

/** The logs of all the department's systems, a file for each system and month. */
public final class LogRoom implements Closeable {
  private static final int LATE_TOGETHER = 3;

  private final Path department;
  private final WallClock clock;
  private final Map<String, LogWriter> writers = new LinkedHashMap<>();
  private final Map<String, LogFile> open = new LinkedHashMap<>();
  private LocalDate month = LocalDate.EPOCH;
  private long monthEnds;
  private final List<Query> late = new ArrayList<>();
  private final List<Query> lastHour = new ArrayList<>();
  private final Dice dice;
  private final double dirt;
  private long records;

  /** Logs below the department's folder. */
  public LogRoom(Path department, DepartmentStyle style, WallClock clock, long seed, double dirt) {
    this.department = department;
    this.clock = clock;
    this.dice = Dice.of(seed, "logs");
    this.dirt = dirt;
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

  /**
   * Writes a record and reports its place. Queries come in the order of time; a few are written
   * hours late, after others.
   */
  public void write(Query query, BiConsumer<Query, Position> placed) {
    if (query.millis() / 1000 >= monthEnds) {
      turnMonth(clock.day(query.millis() / 1000).withDayOfMonth(1));
    }
    records++;
    if (dice.chance(dirt / 4)) {
      late.add(query);
      return;
    }
    put(query, placed);
    if (late.size() >= LATE_TOGETHER) {
      writeLate(placed);
    }
  }

  /** Writes the late records. */
  public void writeLate(BiConsumer<Query, Position> placed) {
    List<Query> waiting = List.copyOf(late);
    late.clear();
    waiting.forEach(query -> put(query, placed));
  }

  private void put(Query query, BiConsumer<Query, Position> placed) {
    LogWriter writer = writers.get(query.system());
    placed.accept(query, writer.write(open.get(query.system()), query));
    if (dirt > 0 && writer.overlaps() && query.millis() / 1000 >= monthEnds - WallClock.HOUR) {
      lastHour.add(query);
    }
  }

  /** The number of records written, without replies, headings and duplicates. */
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
      for (Query query : lastHour) {
        writers.get(query.system()).write(open.get(query.system()), query);
      }
      lastHour.clear();
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
