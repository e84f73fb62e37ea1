package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.DayBook;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Query.Origin;
import org.needtoknow.samples.inquiry.Subject;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Slips;

/**
 * The systems at which lookups are typed. Each method is one lookup of a person at a moment in
 * seconds; the switch may add its own. People without a licence or car are asked for by name.
 */
final class Console {
  private static final double COPIES = 0.3;

  private final DepartmentStyle style;
  private final CountyParameters parameters;
  private final DayBook book;
  private final Dice dice;
  private final double slips;
  private final long first;
  private final long last;
  private long acts;
  private long reportedActs;

  /**
   * @param first moment at which the reported months begin
   * @param last moment at which the logs end
   */
  Console(
      long seed,
      DepartmentStyle style,
      CountyParameters parameters,
      DayBook book,
      double dirt,
      long first,
      long last) {
    this.style = style;
    this.parameters = parameters;
    this.book = book;
    this.dice = Dice.of(seed, "county console");
    this.slips = dirt > 0 ? parameters.typingSlips() : 0;
    this.first = first;
    this.last = last;
  }

  /** Lookups that people typed since the first reported day. */
  long reportedActs() {
    return reportedActs;
  }

  /** All lookups that people typed, up to the end of the logs. */
  long acts() {
    return acts;
  }

  boolean hasRecords() {
    return style.hasRecordsSystem();
  }

  /** A vehicle, by plate or now and then by its number. */
  void vehicle(Asking asking, long at, Person owner) {
    if (owner.plate().isEmpty()) {
      name(asking, at, "DQ", owner);
      return;
    }
    if (dice.chance(parameters.vehicleNumbers())) {
      type(asking, at, style.plateSystem(), "RQ", Subject.vin(owner.vin()), true);
      return;
    }
    Person typed = Slips.typed(dice, slips, owner);
    boolean right = typed.plate().equals(owner.plate());
    Subject subject = Subject.plated(typed.plate(), owner.state());
    type(asking, at, style.plateSystem(), "RQ", subject, right);
    if (right && dice.chance(0.45)) {
      long later = at * 1000 + dice.between(1400, 5000);
      Origin origin = dice.chance(0.2) ? Origin.AUTOMATIC_UNMARKED : Origin.AUTOMATIC;
      if (!owner.oln().isEmpty()) {
        follow(asking, later, "DQ", origin, Subject.licensed(owner));
      }
      follow(asking, later + dice.between(900, 7000), "QW", origin, named(owner, owner));
    }
  }

  /** A plate and, in the usual share, its owner after the answer. */
  void plateAndOwner(Asking asking, long at, Person owner, double licences) {
    vehicle(asking, at, owner);
    if (dice.chance(parameters.ownersRun())) {
      identity(asking, at + dice.between(20, 150), owner, licences);
    }
  }

  /** A person, by licence or by name, for the licence or for wants. */
  void identity(Asking asking, long at, Person person, double licences) {
    if (!person.oln().isEmpty() && dice.chance(licences)) {
      licence(asking, at, person);
    } else {
      name(asking, at, dice.chance(0.55) ? "DQ" : dice.oneOf("QW", "QWA"), person);
    }
  }

  /** A driver by licence. */
  void licence(Asking asking, long at, Person person) {
    if (person.oln().isEmpty()) {
      name(asking, at, "DQ", person);
      return;
    }
    Person typed = Slips.typed(dice, slips, person);
    boolean right = typed.oln().equals(person.oln());
    type(asking, at, style.plateSystem(), "DQ", Subject.licensed(typed), right);
    if (right && dice.chance(0.3)) {
      long later = at * 1000 + dice.between(1400, 6000);
      follow(asking, later, "QW", Origin.AUTOMATIC, named(person, person));
    }
  }

  /** A person by name and date of birth, under that key. */
  void name(Asking asking, long at, String key, Person person) {
    Person typed = Slips.typed(dice, slips, person);
    String system = key.startsWith("DQ") ? style.plateSystem() : style.wantedSystem();
    boolean hit = key.equals("DQ") || dice.chance(0.08);
    type(asking, at, system, key, named(person, typed), hit);
  }

  /** A name without a date. */
  void nameOnly(Asking asking, long at, String name) {
    type(asking, at, style.plateSystem(), "DNQ", Subject.named(name, ""), dice.chance(0.5));
  }

  /** A first name only, in the records system; a driver query without one. */
  void firstName(Asking asking, long at, String first) {
    Subject subject = Subject.named("," + first, "");
    if (hasRecords()) {
      open(asking, at, "search", "person", "", subject);
    } else {
      type(asking, at, style.plateSystem(), "DNQ", subject, dice.chance(0.2));
    }
  }

  /** Part of a plate. */
  void partOfPlate(Asking asking, long at, Person owner) {
    String part = owner.plate().substring(0, 4) + "*";
    type(asking, at, style.plateSystem(), "RPQ", Subject.plated(part, owner.state()), true);
  }

  /** A page of a person in the records system; a driver query in an office without one. */
  void page(Asking asking, long at, String event, Person person) {
    if (!hasRecords()) {
      name(asking, at, "DQ", person);
      return;
    }
    Person typed = event.equals("search") ? Slips.typed(dice, slips, person) : person;
    open(asking, at, event, "person", "", named(person, typed));
  }

  /** All that is known of an address. */
  void place(Asking asking, long at, String address) {
    if (hasRecords()) {
      open(asking, at, "search", "address", "", Subject.place(address));
    }
  }

  /** A record that is opened. An office without a records system logs nothing. */
  void record(Asking asking, long at, String event, String entity, String number) {
    if (hasRecords()) {
      open(asking, at, event, entity, number, Subject.NONE);
    }
  }

  private Subject named(Person person, Person typed) {
    String name = typed.first().isEmpty() ? typed.last() + ",FNU" : typed.name();
    boolean isShort = !typed.middle().isEmpty() && dice.chance(0.45);
    if (isShort) {
      name = typed.last() + "," + typed.first();
    }
    LocalDate dob = person.dob().equals(typed.dob()) ? person.dob() : typed.dob();
    return Subject.named(name, dob.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private void open(
      Asking asking, long at, String event, String entity, String number, Subject subject) {
    count(at);
    long millis = at * 1000 + dice.below(1000);
    book.add(
        new Query(
            millis,
            asking,
            style.recordsSystem(),
            event,
            entity,
            number,
            Origin.TYPED,
            subject,
            true));
  }

  private void type(
      Asking asking, long at, String system, String key, Subject subject, boolean hit) {
    count(at);
    long millis = at * 1000 + dice.below(1000);
    book.add(new Query(millis, asking, system, key, "", "", Origin.TYPED, subject, hit));
  }

  private void follow(Asking asking, long millis, String key, Origin origin, Subject subject) {
    String system = style.plateSystem();
    book.add(new Query(millis, asking, system, key, "", "", origin, subject, true));
    if (dice.chance(COPIES)) {
      book.add(new Query(millis + 80, asking, system, key, "", "", Origin.COPY, subject, true));
    }
  }

  private void count(long at) {
    acts += at < last ? 1 : 0;
    reportedActs += at >= first && at < last ? 1 : 0;
  }
}
