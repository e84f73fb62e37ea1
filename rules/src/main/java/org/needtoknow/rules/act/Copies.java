package org.needtoknow.rules.act;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Subject;

/** Compares two rows of one lookup: one may be a copy in which fields are masked or blank. */
final class Copies {
  private static final LookupField[] COMPARED = {
    LookupField.REQUESTER,
    LookupField.ORI,
    LookupField.TERMINAL,
    LookupField.PURPOSE,
    LookupField.REASON,
    LookupField.CASE_NUMBER,
    LookupField.SUBJECT,
    LookupField.OUTCOME
  };

  private Copies() {}

  /** Whether a row fills more fields than the other row of the same lookup. */
  static boolean fillsMore(Lookup row, Lookup other) {
    return filled(row) > filled(other);
  }

  /** Whether a row gives the seconds of its time, and the other, which fills no more, does not. */
  static boolean isFiner(Lookup row, Lookup other) {
    return !isWholeMinute(row.at()) && isWholeMinute(other.at()) && !fillsMore(other, row);
  }

  static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60);
  }

  static boolean isWholeMinute(Instant at) {
    return Math.floorMod(at.getEpochSecond(), 60) == 0 && at.getNano() == 0;
  }

  private static int filled(Lookup row) {
    int filled = 0;
    for (LookupField field : COMPARED) {
      filled += isBlank(row, field) ? 0 : 1;
    }
    PersonIdentity person = row.subject().person();
    filled += person.name().isBlank() ? 0 : 1;
    filled += person.dateOfBirth().isPresent() ? 1 : 0;
    return filled + (row.subject().vehicle().isBlank() ? 0 : 1);
  }

  /** The fields in which two rows of one lookup differ. */
  static Set<LookupField> differ(Lookup row, Lookup other) {
    EnumSet<LookupField> differ = EnumSet.noneOf(LookupField.class);
    for (LookupField field : COMPARED) {
      if (!value(row, field).equals(value(other, field))) {
        differ.add(field);
      }
    }
    return differ;
  }

  /**
   * Whether two rows ask for different subjects. Where one of them is masked, only values that both
   * give are compared.
   */
  static boolean contradict(Lookup row, Lookup other) {
    Subject one = row.subject();
    Subject two = other.subject();
    boolean masked =
        row.masked().contains(LookupField.SUBJECT) || other.masked().contains(LookupField.SUBJECT);
    if (!masked) {
      return !one.equals(two);
    }
    PersonIdentity p = one.person();
    PersonIdentity q = two.person();
    return differ(p.name().last(), q.name().last())
        || differ(p.name().first(), q.name().first())
        || differ(born(p), born(q))
        || differ(p.oln(), q.oln())
        || differ(p.soc(), q.soc())
        || differ(p.sid(), q.sid())
        || differ(p.fbi(), q.fbi())
        || differ(one.vehicle().plate(), two.vehicle().plate())
        || differ(one.vehicle().vin(), two.vehicle().vin())
        || differ(one.record().number(), two.record().number())
        || differ(one.place(), two.place())
        || differ(one.article(), two.article());
  }

  private static String born(PersonIdentity person) {
    return person.dateOfBirth().map(Object::toString).orElse("");
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static boolean isBlank(Lookup row, LookupField field) {
    Object value = value(row, field);
    return value instanceof Subject subject ? subject.isBlank() : value.equals("");
  }

  private static Object value(Lookup row, LookupField field) {
    return switch (field) {
      case REQUESTER -> row.requester();
      case ORI -> row.ori();
      case TERMINAL -> row.terminal();
      case PURPOSE -> row.purposeCode();
      case REASON -> row.reason();
      case CASE_NUMBER -> row.cited().number();
      case SUBJECT -> row.subject();
      case OUTCOME -> row.outcome();
      case ACCOUNT, MESSAGE_KEY, TIME -> "";
    };
  }
}
