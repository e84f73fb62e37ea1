package org.needtoknow.samples.logs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Query.Origin;
import org.needtoknow.samples.inquiry.Subject;
import org.needtoknow.samples.time.WallClock;

/**
 * A switch's message journal in NCIC style. Queries to other states go over Nlets, in its grammar
 * and its time zone; inquiries that hit are followed by their reply.
 */
final class NcicJournal implements LogWriter {
  private static final ZoneOffset MOUNTAIN = ZoneOffset.ofHours(-7);
  private static final Set<String> HISTORIES = Set.of("QH", "QR", "IQ", "FQ", "AQ", "QWI", "QPO");

  private final String ori;
  private final String state;
  private final Dice dice;
  private final double dirt;
  private final StringBuilder text = new StringBuilder(300);
  private int sequence;

  NcicJournal(String ori, String state, long seed, double dirt) {
    this.ori = ori;
    this.state = state;
    this.dice = Dice.of(seed, "ncic");
    this.dirt = dirt;
  }

  @Override
  public String ending() {
    return ".log";
  }

  @Override
  public void begin(LogFile file, LocalDate month) {
    sequence = 0;
  }

  @Override
  public Position write(LogFile file, Query query) {
    if (dice.chance(dirt / 5)) {
      sequence += dice.between(1, 9);
    }
    Position position = file.next();
    Asking asking = query.asking();
    boolean nlets = isForeign(query.subject());
    String direction =
        switch (query.origin()) {
          case TYPED, AUTOMATIC_UNMARKED -> "IN";
          case AUTOMATIC -> "AUTO";
          case COPY -> "FWD";
        };
    text.setLength(0);
    envelope(query.millis(), nlets, direction, asking);
    message(query, nlets);
    text.append('\n');
    file.write(text);
    if (query.origin() != Origin.COPY) {
      reply(file, query, nlets);
    }
    return position;
  }

  private boolean isForeign(Subject subject) {
    String issued = subject.plateState() + subject.olnState();
    return !issued.isEmpty() && !issued.equals(state);
  }

  private void envelope(long millis, boolean nlets, String direction, Asking asking) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(millis / 1000, 0, nlets ? MOUNTAIN : ZoneOffset.UTC);
    WallClock.append(text, time).append('.');
    WallClock.two(text, (int) (millis % 1000 / 10));
    text.append(nlets ? "|NLETS|" : "|NCIC|").append(direction).append('|');
    sequence = sequence % 999_999 + 1;
    String digits = String.valueOf(1_000_000 + sequence);
    text.append(digits, 1, 7).append('|');
    text.append(asking.terminal()).append('|').append(asking.username()).append('|');
  }

  private void message(Query query, boolean nlets) {
    Subject subject = query.subject();
    Asking asking = query.asking();
    if (nlets) {
      text.append('\n').append(query.key()).append('.').append(ori).append('.');
      text.append(subject.plateState()).append(subject.olnState()).append(".TXT\n");
    } else {
      text.append("1N01").append(asking.terminal()).append('.').append(query.key());
      text.append('.').append(ori).append('.');
    }
    int start = text.length();
    field("NAM", dice.chance(0.3) ? subject.name().replace(",", ", ") : subject.name());
    field("DOB", subject.dob());
    field("OLN", subject.oln());
    field("OLS", subject.olnState());
    field("LIC", subject.plate());
    field("LIS", subject.plateState());
    field("VIN", subject.vin());
    field("ADR", subject.address());
    if (HISTORIES.contains(query.key()) || !asking.purpose().equals("C")) {
      field("PUR", asking.purpose());
    }
    field("ATN", asking.attention());
    field("RSN", asking.reason());
    field("OCA", asking.cited());
    text.deleteCharAt(start);
    if (dice.chance(dirt / 2)) {
      text.insert(text.length(), "\u0003");
    }
  }

  private void field(String code, String value) {
    if (!value.isEmpty()) {
      text.append('.').append(code).append('/').append(value);
    }
  }

  private void reply(LogFile file, Query query, boolean nlets) {
    long later = query.millis() + dice.between(400, 1900);
    if (dice.chance(dirt / 5)) {
      text.setLength(0);
      envelope(later, true, "OUT", query.asking());
      text.append("ER.NL0000000.14:05.TXT .22. INVALID MESSAGE FORMAT ").append(query.key());
      file.write(text.append('\n'));
    } else if (query.hit() && dice.chance(0.4)) {
      text.setLength(0);
      envelope(later, nlets, "OUT", query.asking());
      text.append("1L01").append(query.asking().terminal()).append('\n');
      file.write(text.append(ori).append(" RECORD ON FILE\n"));
    }
  }

  @Override
  public boolean overlaps() {
    return true;
  }

  @Override
  public void end(LogFile file) {}
}
