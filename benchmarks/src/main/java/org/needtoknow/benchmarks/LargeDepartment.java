package org.needtoknow.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * Writes a department with a given number of lookups in one log style. One officer in two shifts a
 * day runs about 15 lookups a shift, most of them in a call; one call in four lookups, three of
 * five parties written down.
 *
 * <pre>LargeDepartment STYLE LOOKUPS FOLDER</pre>
 */
public final class LargeDepartment {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 90;
  private static final int LOOKUPS_A_CALL = 4;
  private static final int CALLS_A_SHIFT = 4;
  private static final DateTimeFormatter FEED_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final Path folder;
  private final LogStyleWriter log;
  private final int officers;
  private final long lookups;
  private final Random random = new Random(20260105);

  private LargeDepartment(Path folder, LogStyleWriter log, long lookups) {
    this.folder = folder;
    this.log = log;
    this.lookups = lookups;
    int shifts = (int) Math.max(1, lookups / (LOOKUPS_A_CALL * CALLS_A_SHIFT));
    this.officers = Math.max(4, shifts * 2 / DAYS);
  }

  /** Writes one department; the folder must not exist yet. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: LargeDepartment ncic|collect|valcour|rejis LOOKUPS FOLDER");
      System.exit(2);
    }
    Path folder = Path.of(arguments[2]);
    Files.createDirectory(folder);
    LogStyleWriter log = LogStyleWriter.of(arguments[0]);
    new LargeDepartment(folder, log, Long.parseLong(arguments[1])).write();
  }

  private void write() throws IOException {
    writeSettings();
    writePersonnel();
    try (BufferedWriter calls =
            open("calls.csv", "number,nature,place,created,closed,officer_initiated");
        BufferedWriter units = open("call-units.csv", "call,employee,dispatched,arrived,cleared");
        BufferedWriter parties =
            open("call-parties.csv", "call,role,last,first,dob,plate,plate_state");
        BufferedWriter duty = open("duty.csv", "employee,kind,from,to");
        BufferedWriter lines = Files.newBufferedWriter(folder.resolve("log.txt"))) {
      log.begin(lines);
      long written = 0;
      int call = 0;
      for (int day = 0; written < lookups; day++) {
        LocalDate date = FIRST_DAY.plusDays(day % DAYS);
        for (int officer = 0; officer < officers && written < lookups; officer++) {
          if ((officer + day) % 2 == 1) {
            continue;
          }
          LocalDateTime start = date.atTime(officer % 4 < 2 ? 7 : 15, 0);
          duty.write(
              id(officer)
                  + ",shift,"
                  + FEED_TIME.format(start)
                  + ','
                  + FEED_TIME.format(start.plusHours(8))
                  + '\n');
          for (int c = 0; c < CALLS_A_SHIFT && written < lookups; c++) {
            LocalDateTime created = start.plusMinutes(20 + 110L * c + random.nextInt(20));
            writeCall(++call, officer, created, calls, units, parties, lines);
            written += LOOKUPS_A_CALL;
          }
        }
      }
      log.end(lines);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeCall(
      int call,
      int officer,
      LocalDateTime created,
      BufferedWriter calls,
      BufferedWriter units,
      BufferedWriter parties,
      BufferedWriter lines)
      throws IOException {
    String number = "C26-" + call;
    LocalDateTime cleared = created.plusMinutes(60);
    calls.write(
        number
            + ",disturbance,"
            + (call % 997)
            + " Elm St,"
            + FEED_TIME.format(created)
            + ','
            + FEED_TIME.format(cleared)
            + ",no\n");
    units.write(
        number
            + ','
            + id(officer)
            + ','
            + FEED_TIME.format(created.plusMinutes(2))
            + ','
            + FEED_TIME.format(created.plusMinutes(9))
            + ','
            + FEED_TIME.format(cleared)
            + '\n');
    for (int i = 0; i < LOOKUPS_A_CALL; i++) {
      Person person = Person.random(random);
      boolean plate = i % 2 == 1;
      if (random.nextInt(100) < 60) {
        parties.write(
            number
                + ",party,"
                + person.last()
                + ','
                + person.first()
                + ','
                + person.born()
                + ','
                + (plate ? person.plate() + ",CT" : ",")
                + '\n');
      }
      LocalDateTime at = created.plusMinutes(12 + 5L * i).plusSeconds(random.nextInt(60));
      log.lookup(lines, new LogStyleWriter.Row(at, "u" + officer, plate, person, number));
    }
  }

  private void writeSettings() throws IOException {
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: large
        name: Large Department
        state: CT
        zone: %s
        oris: [CT0990000]
        logs:
          - {system: %s, style: %s, zone: %s, files: log.txt}
        """
            .formatted(log.zone(), log.style(), log.style(), log.zone()));
    LocalDate last = FIRST_DAY.plusDays(DAYS + 10);
    Files.writeString(
        folder.resolve("coverage.csv"),
        """
        feed,status,from,to,reason
        calls,complete,2025-01-01,%s,
        duty,complete,2025-01-01,%s,
        cases,not kept,,,
        units,not kept,,,
        work,not kept,,,
        """
            .formatted(last, last));
  }

  private void writePersonnel() throws IOException {
    try (BufferedWriter personnel = open("personnel.csv", "id,last,first,dob,role,hired");
        BufferedWriter accounts = open("accounts.csv", "system,username,owner")) {
      for (int officer = 0; officer < officers; officer++) {
        personnel.write(id(officer) + ",Officer" + officer + ",Sam,1985-01-01,patrol,2010-01-01\n");
        accounts.write(log.style() + ",u" + officer + ',' + id(officer) + '\n');
      }
    }
  }

  private BufferedWriter open(String name, String header) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name));
    writer.write(header + '\n');
    return writer;
  }

  private static String id(int officer) {
    return Integer.toString(1000 + officer);
  }

  /** An invented person. */
  record Person(String last, String first, LocalDate born, String plate) {
    private static final String[] SYLLABLES = {
      "BAR", "CO", "DEN", "FOR", "GUS", "HAL", "KEN", "LO", "MAR", "NOR", "PEL", "RIN", "SOL",
      "TAN", "VER", "WIN"
    };

    static Person random(Random random) {
      String last = syllable(random) + syllable(random) + syllable(random);
      return new Person(
          last,
          syllable(random) + syllable(random),
          LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)),
          ""
              + (char) ('A' + random.nextInt(26))
              + (char) ('A' + random.nextInt(26))
              + (10000 + random.nextInt(90000)));
    }

    private static String syllable(Random random) {
      return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
  }

  /** The zone of a style's local times. */
  static ZoneId zoneOf(String style) {
    return ZoneId.of(style.equals("rejis") ? "America/Chicago" : "America/New_York");
  }
}
