package org.needtoknow.samples.logs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Subject;
import org.needtoknow.samples.time.WallClock;

/** A mainframe audit report in REJIS style: fixed width, pages, totals, two-digit years. */
final class RejisReport implements LogWriter {
  private static final int ROWS_A_PAGE = 54;
  private static final String COLUMNS =
      "DATE     TIME     USER     TERMINAL ORI       KEY P  NAME                 DOB      "
          + "OLN              PLATE      ST CASE         RESLT\n"
          + "-------- -------- -------- -------- --------- --- -- -------------------- -------- "
          + "---------------- ---------- -- ------------ -----\n";

  private final WallClock clock;
  private final String ori;
  private final Dice dice;
  private final double dirt;
  private final StringBuilder line = new StringBuilder(140);
  private final StringBuilder second = new StringBuilder(140);
  private LocalDate month = LocalDate.EPOCH;
  private int page;
  private int onPage;
  private long inFile;

  RejisReport(WallClock clock, String ori, long seed, double dirt) {
    this.clock = clock;
    this.ori = ori;
    this.dice = Dice.of(seed, "rejis");
    this.dirt = dirt;
  }

  @Override
  public String ending() {
    return ".txt";
  }

  @Override
  public void begin(LogFile file, LocalDate first) {
    month = first;
    page = 0;
    onPage = 0;
    inFile = 0;
    heading(file);
  }

  private void heading(LogFile file) {
    LocalDate run = month.plusMonths(1);
    file.write(
        String.format(
                Locale.ROOT,
                "%-51s%-48sRUN %02d/%02d/%02d 04:15        PAGE %4d%n",
                "RJ-STYLE INQUIRY AUDIT REPORT",
                "STATIONS OF THE REGION",
                run.getMonthValue(),
                run.getDayOfMonth(),
                run.getYear() % 100,
                ++page)
            .replace("\r\n", "\n"));
    file.write(COLUMNS);
  }

  private void footing(LogFile file) {
    int wrong = dice.chance(dirt) ? 1 : 0;
    file.write(String.format(Locale.ROOT, "PAGE TOTAL %10d\n", onPage + wrong));
    file.write(String.format(Locale.ROOT, "*** END OF PAGE %5d ***\n", page));
    onPage = 0;
  }

  @Override
  public Position write(LogFile file, Query query) {
    if (onPage >= ROWS_A_PAGE) {
      footing(file);
      heading(file);
    }
    render(query);
    Position position = file.next();
    put(file);
    return position;
  }

  private void put(LogFile file) {
    onPage++;
    inFile++;
    boolean moved = dice.chance(dirt / 4);
    file.write((moved ? "  " : "") + line.toString().stripTrailing() + "\n");
    if (second.length() > 0) {
      file.write(second.toString().stripTrailing() + "\n");
    }
  }

  private void render(Query query) {
    Asking asking = query.asking();
    Subject subject = query.subject();
    LocalDateTime local = clock.local(query.millis() / 1000);
    line.setLength(0);
    WallClock.two(line, local.getMonthValue()).append('/');
    WallClock.two(line, local.getDayOfMonth()).append('/');
    WallClock.two(line, local.getYear() % 100);
    to(line, 10);
    WallClock.appendTime(line, local);
    put(line, 19, 8, asking.username().toUpperCase(Locale.ROOT));
    put(line, 28, 8, asking.terminal());
    put(line, 37, 9, ori);
    put(line, 47, 3, query.key());
    put(line, 51, 1, asking.purpose());
    put(
        line,
        52,
        1,
        switch (query.origin()) {
          case TYPED, AUTOMATIC_UNMARKED -> "";
          case AUTOMATIC -> "A";
          case COPY -> "S";
        });
    put(line, 54, 20, subject.name());
    put(line, 75, 8, subject.dob());
    put(line, 84, 16, subject.oln());
    put(line, 101, 10, subject.plate());
    put(line, 112, 2, subject.plate().isEmpty() ? subject.olnState() : subject.plateState());
    put(line, 115, 12, asking.cited());
    put(line, 128, 5, query.hit() ? "HIT" : "NOHIT");
    second.setLength(0);
    if (!(asking.attention() + subject.vin() + asking.reason()).isEmpty()) {
      put(second, 19, 1, "+");
      put(second, 21, 30, asking.attention());
      put(second, 52, 20, subject.vin());
      put(second, 73, 60, asking.reason().toUpperCase(Locale.ROOT));
    }
  }

  private static void put(StringBuilder text, int column, int width, String value) {
    to(text, column);
    text.append(value, 0, Math.min(width, value.length()));
  }

  private static void to(StringBuilder text, int column) {
    while (text.length() < column - 1) {
      text.append(' ');
    }
  }

  @Override
  public boolean overlaps() {
    return true;
  }

  @Override
  public void end(LogFile file) {
    footing(file);
    file.write(String.format(Locale.ROOT, "GRAND TOTAL %9d\n*** END OF REPORT ***\n", inFile));
  }
}
