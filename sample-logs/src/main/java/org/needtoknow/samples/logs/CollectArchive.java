package org.needtoknow.samples.logs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Subject;
import org.needtoknow.samples.paperwork.FeedFile;
import org.needtoknow.samples.time.WallClock;

/** A transaction archive in COLLECT style: CSV, local time without a zone. */
final class CollectArchive implements LogWriter {
  private static final String HEADER =
      "Transaction Number,Date/Time,User ID,User Name,ORI,Terminal,Message Key,Purpose Code,"
          + "Attention,Reason,Case Number,Name,Date of Birth,OLN,OLN State,SSN,SID,FBI,Plate,"
          + "Plate State,VIN,Address,Article,Result,Origin\n";

  private final WallClock clock;
  private final String ori;
  private final Dice dice;
  private final double dirt;
  private final StringBuilder row = new StringBuilder(300);
  private long transactions;

  CollectArchive(WallClock clock, String ori, long seed, double dirt) {
    this.clock = clock;
    this.ori = ori;
    this.dice = Dice.of(seed, "collect");
    this.dirt = dirt;
  }

  @Override
  public String ending() {
    return ".csv";
  }

  @Override
  public void begin(LogFile file, LocalDate month) {
    file.write(HEADER);
  }

  @Override
  public Position write(LogFile file, Query query) {
    if (dice.chance(dirt / 20)) {
      file.write(HEADER);
    }
    Position position = file.next();
    render(query);
    file.write(row);
    if (dice.chance(dirt / 2)) {
      file.write(row);
    }
    return position;
  }

  private void render(Query query) {
    Asking asking = query.asking();
    Subject subject = query.subject();
    LocalDateTime local = clock.local(query.millis() / 1000);
    row.setLength(0);
    row.append("CT").append(1_000_000_000L + ++transactions).append(',');
    WallClock.two(row, local.getMonthValue()).append('/');
    WallClock.two(row, local.getDayOfMonth()).append('/').append(local.getYear()).append(' ');
    WallClock.appendTime(row, local);
    cell(asking.username());
    cell(asking.operator().person().last() + ", " + asking.operator().person().first());
    cell(ori);
    cell(asking.terminal());
    cell(query.key());
    cell(asking.purpose());
    cell(asking.attention());
    cell(reason(asking.reason()));
    cell(asking.cited());
    cell(subject.name());
    cell(subject.dob());
    cell(subject.oln());
    cell(subject.olnState());
    row.append(",,,");
    cell(subject.plate());
    cell(subject.plateState());
    cell(subject.vin());
    cell(subject.address());
    cell("");
    cell(query.hit() ? "HIT" : "NO HIT");
    cell(
        switch (query.origin()) {
          case TYPED, AUTOMATIC_UNMARKED -> "USER";
          case AUTOMATIC -> "SYSTEM";
          case COPY -> "SENT TO STATE";
        });
    row.append('\n');
  }

  /** Some reasons have no meaning, some have two lines, some hold a letter in Latin-1. */
  private String reason(String typed) {
    if (!dice.chance(dirt)) {
      return typed;
    }
    if (typed.isEmpty()) {
      return dice.oneOf("none", "n/a", ".");
    }
    return dice.chance(0.5) ? typed.replaceFirst(" ", "\n") : typed + " caf\u00e9";
  }

  private void cell(String value) {
    row.append(',');
    FeedFile.cell(row, value);
  }

  @Override
  public boolean overlaps() {
    return false;
  }

  @Override
  public void end(LogFile file) {}
}
