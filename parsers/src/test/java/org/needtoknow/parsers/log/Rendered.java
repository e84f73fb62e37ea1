package org.needtoknow.parsers.log;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.parsers.record.RejectedRecord;

/** The records read, as text for golden files; blank fields are left out. */
final class Rendered {
  private final StringBuilder text;

  private Rendered(String start) {
    text = new StringBuilder(start);
  }

  static String of(RejectedRecord r) {
    return new Rendered("rejected @" + r.line() + "+" + r.offset() + "/" + r.length())
        .with("reason", r.words())
        .with("column", r.column() == 0 ? "" : String.valueOf(r.column()))
        .toString();
  }

  static String of(Lookup l) {
    return new Rendered("lookup @" + l.source().line() + "+" + l.source().offset())
        .with("file", l.source().file())
        .with("sha", l.source().sha256().toString().substring(0, 8))
        .with("at", l.at().toString())
        .with("or", l.alternateAt().map(Object::toString).orElse(""))
        .with("clock", l.clock() == ClockQuality.EXACT ? "" : l.clock().name())
        .with("logged", l.loggedTime())
        .with("tx", l.transaction())
        .with("account", l.account())
        .with("operator", l.operatorText())
        .with("for", l.requester())
        .with("ori", l.ori())
        .with("term", l.terminal())
        .with("key", l.messageKey())
        .with("action", l.action().name())
        .with("pur", l.purposeCode())
        .with("reason", l.reason())
        .with("cited", number(l.cited()))
        .with("outcome", l.outcome())
        .with("auto", l.automatic() ? "yes" : "")
        .with("masked", set(l.masked()))
        .with("absent", set(l.notExported()))
        .with("subject", subject(l.subject()))
        .toString();
  }

  private static String set(Iterable<? extends Enum<?>> fields) {
    TreeSet<String> names = new TreeSet<>();
    fields.forEach(f -> names.add(f.name()));
    return String.join(",", names);
  }

  private static String number(RecordNumber n) {
    return n.isBlank() ? "" : n.kind() + "#" + n.number();
  }

  private static String subject(Subject s) {
    PersonIdentity p = s.person();
    VehicleIdentity v = s.vehicle();
    return new Rendered(s.kind().name())
        .with("last", p.name().last())
        .with("first", p.name().first())
        .with("middle", p.name().middle())
        .with("suffix", p.name().suffix())
        .with("cut", p.name().cut() ? "yes" : "")
        .with("dob", p.dateOfBirth().map(Object::toString).orElse(""))
        .with("oln", p.oln())
        .with("ols", p.olnState())
        .with("soc", p.soc())
        .with("sid", p.sid())
        .with("fbi", p.fbi())
        .with("adr", p.address())
        .with("phone", p.phone())
        .with("plate", v.plate())
        .with("lis", v.state())
        .with("vin", v.vin())
        .with("record", number(s.record()))
        .with("place", s.place())
        .with("article", s.article())
        .toString();
  }

  /** The balance of all blocks of a file. */
  static String balance(ReadLog read, String file) {
    long records = 0;
    long lookups = 0;
    long rejected = read.rejectedByFraming.stream().filter(r -> r.file().equals(file)).count();
    records += rejected;
    Map<String, Long> others = new TreeMap<>();
    Map<String, Long> warnings = new TreeMap<>();
    StringBuilder more = new StringBuilder();
    for (BlockReport report : read.reports) {
      if (report.file().equals(file)) {
        records += report.records();
        lookups += report.lookups();
        rejected += report.rejected();
        report.notLookups().forEach((k, n) -> others.merge(k, n, Long::sum));
        report.warnings().forEach((k, n) -> warnings.merge(k, n, Long::sum));
        report.stated().forEach(t -> more.append("\nstated ").append(t));
        report.sequence().forEach(r -> more.append("\nsequence ").append(r));
      }
    }
    return "records="
        + records
        + " lookups="
        + lookups
        + " rejected="
        + rejected
        + " others="
        + others
        + " warnings="
        + warnings
        + more;
  }

  private Rendered with(String name, String value) {
    if (!value.isEmpty()) {
      text.append(' ').append(name).append("=<").append(value.replace("\n", "\\n")).append('>');
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
