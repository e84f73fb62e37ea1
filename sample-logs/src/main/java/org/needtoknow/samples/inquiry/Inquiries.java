package org.needtoknow.samples.inquiry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Query.Origin;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Typing;

/**
 * Makes the lookups of this department: the system, the key, the typed fields, and the queries that
 * the switch adds by itself. Moments are seconds; each call is one act of a person.
 */
public final class Inquiries {
  private static final double CHAINS = 0.5;
  private static final double UNMARKED = 0.15;

  private final DepartmentStyle style;
  private final DayBook book;
  private final Dice dice;
  private final double slips;
  private long acts;

  /**
   * @param slips share of typed surnames and plates with a typing error
   */
  public Inquiries(long seed, DepartmentStyle style, DayBook book, double slips) {
    this.style = style;
    this.book = book;
    this.dice = Dice.of(seed, "inquiries");
    this.slips = slips;
  }

  /** The number of queries that people typed so far, without those that the switch added. */
  public long acts() {
    return acts;
  }

  /** The department's systems. */
  public DepartmentStyle style() {
    return style;
  }

  /** A plate. Half of these trigger a driver query on the licence and a wanted query by name. */
  public void plate(Asking asking, long at, Person owner) {
    String plate = dice.chance(slips) ? Typing.folded(owner.plate()) : owner.plate();
    boolean read = plate.equals(owner.plate());
    typed(asking, at, style.plateSystem(), "RQ", Subject.plated(plate, owner.state()), read);
    if (read && dice.chance(CHAINS)) {
      Origin origin = dice.chance(UNMARKED) ? Origin.AUTOMATIC_UNMARKED : Origin.AUTOMATIC;
      long later = at * 1000 + dice.between(1500, 6000);
      follow(asking, later, style.plateSystem(), "DQ", origin, Subject.licensed(owner));
      later += dice.between(1200, 9000);
      Subject named = Subject.named(owner.name(), owner.dobDigits());
      follow(asking, later, style.plateSystem(), "QW", origin, named);
    }
  }

  /** A vehicle by its number. */
  public void vin(Asking asking, long at, Person owner) {
    typed(asking, at, style.plateSystem(), "RQ", Subject.vin(owner.vin()), true);
  }

  /** A driver, by licence or by name and date. */
  public void driver(Asking asking, long at, Person person) {
    Subject subject =
        person.showsLicence() && dice.chance(0.45) ? Subject.licensed(person) : typedName(person);
    typed(asking, at, style.plateSystem(), "DQ", subject, true);
  }

  /** Whether a person is wanted. */
  public void wanted(Asking asking, long at, Person person) {
    String key = dice.chance(0.6) ? "QW" : "QWA";
    typed(asking, at, style.wantedSystem(), key, typedName(person), dice.chance(0.06));
  }

  /** Whether a person is known in a certain system. */
  public void wantedIn(String system, Asking asking, long at, Person person) {
    if (system.equals(style.recordsSystem())) {
      person(asking, at, "search", person);
    } else {
      typed(asking, at, system, "QW", typedName(person), false);
    }
  }

  /** Any key of the message switch on a person by name and date of birth. */
  public void key(Asking asking, long at, String key, Person person) {
    typed(asking, at, style.wantedSystem(), key, typedName(person), dice.chance(0.3));
  }

  /** A name without a date. */
  public void nameOnly(Asking asking, long at, String key, Person person) {
    Subject subject = Subject.named(person.last() + "," + person.first(), "");
    typed(asking, at, style.plateSystem(), key, subject, true);
  }

  /** Part of a plate. */
  public void partialPlate(Asking asking, long at, Person owner) {
    String part = owner.plate().substring(0, 3) + "*" + owner.plate().substring(5);
    typed(asking, at, style.plateSystem(), "RPQ", Subject.plated(part, owner.state()), true);
  }

  /** A person's page in the records system; a driver query in a department without one. */
  public void person(Asking asking, long at, String event, Person person) {
    if (style.hasRecordsSystem()) {
      record(asking, at, event, "person", "", typedName(person));
    } else {
      driver(asking, at, person);
    }
  }

  /** A person with a typed address; only the mainframe's style leaves the address out. */
  public void personAt(Asking asking, long at, Person person) {
    Subject subject = typedName(person).at(person.address());
    if (style.hasRecordsSystem()) {
      record(asking, at, "search", "person", "", subject);
    } else {
      typed(asking, at, style.plateSystem(), "DQ", subject, true);
    }
  }

  /** A record opened in the records system. Departments without one log nothing. */
  public void record(Asking asking, long at, String event, String entity, String number) {
    if (style.hasRecordsSystem()) {
      record(asking, at, event, entity, number, Subject.NONE);
    }
  }

  private void record(
      Asking asking, long at, String event, String entity, String number, Subject subject) {
    acts++;
    book.add(
        new Query(
            millis(at),
            asking,
            style.recordsSystem(),
            event,
            entity,
            number,
            Origin.TYPED,
            subject,
            true));
  }

  private void typed(
      Asking asking, long at, String system, String key, Subject subject, boolean hit) {
    acts++;
    book.add(new Query(millis(at), asking, system, key, "", "", Origin.TYPED, subject, hit));
  }

  private void follow(
      Asking asking, long millis, String system, String key, Origin origin, Subject subject) {
    book.add(new Query(millis, asking, system, key, "", "", origin, subject, true));
    if (dice.chance(0.3)) {
      book.add(new Query(millis + 90, asking, system, key, "", "", Origin.COPY, subject, true));
    }
  }

  private long millis(long at) {
    return at * 1000 + dice.below(1000);
  }

  private Subject typedName(Person person) {
    boolean former = !person.formerLast().isEmpty() && dice.chance(slips);
    Person typed = former ? person.named(person.formerLast()) : person;
    String last = dice.chance(slips) ? Typing.slip(dice, typed.last()) : typed.last();
    String name = typed.last().equals(last) ? typed.name() : typed.named(last).name();
    if (dice.chance(Typing.SHORT_NAMES)) {
      name = last + "," + typed.first();
    }
    String dob =
        dice.chance(Typing.dateSlips(slips))
            ? digits(Typing.transposed(typed.dob()))
            : typed.dobDigits();
    return Subject.named(name, dob);
  }

  private static String digits(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
