package org.needtoknow.samples.logs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Subject;
import org.needtoknow.samples.time.WallClock;

/** A records system's audit trail in Valcour style: JSON lines, times with their offset. */
final class ValcourTrail implements LogWriter {
  private final WallClock clock;
  private final String ori;
  private final Dice dice;
  private final double dirt;
  private final StringBuilder text = new StringBuilder(400);
  private long events;

  ValcourTrail(WallClock clock, String ori, long seed, double dirt) {
    this.clock = clock;
    this.ori = ori;
    this.dice = Dice.of(seed, "valcour");
    this.dirt = dirt;
  }

  @Override
  public String ending() {
    return ".jsonl";
  }

  @Override
  public void begin(LogFile file, LocalDate month) {}

  @Override
  public Position write(LogFile file, Query query) {
    if (dice.chance(dirt)) {
      noLookup(file, query);
    }
    Position position = file.next();
    text.setLength(0);
    render(query);
    file.write(text.append('\n'));
    if (dice.chance(dirt / 2)) {
      file.write(text);
    }
    return position;
  }

  private void noLookup(LogFile file, Query query) {
    text.setLength(0);
    text.append("{\"timestamp\":\"");
    stamp(query.millis());
    text.append("\",\"event\":\"").append(dice.oneOf("login", "logout", "session-timeout"));
    text.append("\",\"user\":\"").append(query.asking().username()).append("\"}\n");
    file.write(text);
  }

  private void render(Query query) {
    Asking asking = query.asking();
    Subject subject = query.subject();
    boolean incident = query.entity().equals("incident");
    text.append("{\"id\":\"a-").append(1_000_000_000L + ++events).append("\",\"timestamp\":\"");
    stamp(query.millis());
    text.append('"');
    key("event", query.key());
    key("entity", query.entity());
    text.append(",\"user\":{\"username\":\"").append(asking.username()).append("\",\"name\":");
    text.append(dice.chance(dirt) ? "null" : "\"" + asking.operator().person().last() + "\"");
    text.append(",\"badge\":\"").append(asking.operator().badge()).append("\"}");
    key("agency", ori);
    key("workstation", asking.terminal());
    key("incidentNumber", incident ? query.recordNumber() : asking.cited());
    key("recordNumber", incident ? "" : query.recordNumber());
    if (subject.name().isEmpty()) {
      text.append(",\"person\":null");
    } else {
      text.append(",\"person\":{\"name\":\"").append(subject.name()).append('"');
      key("dob", isoDate(subject.dob()));
      key("oln", subject.oln());
      key("address", subject.address());
      text.append('}');
    }
    if (!subject.plate().isEmpty()) {
      text.append(",\"vehicle\":{\"plate\":\"").append(subject.plate()).append('"');
      key("state", subject.plateState());
      text.append('}');
    }
    if (query.entity().equals("address")) {
      key("address", subject.address());
    }
    key("purpose", asking.purpose());
    text.append(",\"reason\":\"").append(asking.reason()).append('"');
    key("requestedBy", asking.attention());
    key("result", query.hit() ? "found" : "not found");
    text.append(",\"automatic\":false}");
  }

  private static String isoDate(String digits) {
    return digits.length() == 8
        ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
        : digits;
  }

  private void key(String name, String value) {
    text.append(",\"").append(name).append("\":");
    if (value.isEmpty()) {
      text.append("null");
    } else {
      text.append('"').append(value).append('"');
    }
  }

  private void stamp(long millis) {
    ZoneOffset offset = clock.offset(millis / 1000);
    LocalDateTime local = LocalDateTime.ofEpochSecond(millis / 1000, 0, offset);
    WallClock.append(text, local.toLocalDate()).append('T');
    WallClock.appendTime(text, local).append('.');
    text.append(String.valueOf(1000 + millis % 1000), 1, 4).append(offset.getId());
  }

  @Override
  public boolean overlaps() {
    return false;
  }

  @Override
  public void end(LogFile file) {}
}
