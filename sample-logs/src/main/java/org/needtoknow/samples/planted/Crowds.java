package org.needtoknow.samples.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.life.CaseWork;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/**
 * Episodes that only numbers show: many officers on one subject, one officer on many subjects,
 * unusual hours, wide searches.
 */
final class Crowds {
  private final Stage stage;
  private final Misconduct misconduct;
  private final RealWork work;
  private final Dice dice;

  Crowds(Stage stage, Misconduct misconduct, RealWork work) {
    this.stage = stage;
    this.misconduct = misconduct;
    this.work = work;
    this.dice = stage.dice();
  }

  List<Script> scripts() {
    return List.of(
        new Script("many-officers", false, this::manyOfficers, this::lookout),
        new Script("many-strangers", false, this::manyStrangers, this::applicants),
        new Script("unusual-volume", false, this::volume, this::enforcementWeek),
        new Script("off-duty", false, this::offDuty, this::overtime),
        new Script("isolated-session", false, this::isolated, this::calledOut),
        new Script("fishing", false, this::fishing, this::hitAndRun));
  }

  private Inquiries inquiries() {
    return stage.department().inquiries();
  }

  private int crowd() {
    return Math.max(6, stage.department().staff().with(Role.PATROL).size() / 4);
  }

  private void manyOfficers(int number) {
    Person subject = stage.stranger();
    boolean full = number % 2 == 0;
    Tag tag = stage.misuse("many-officers", full ? "open" : "sparse", true, "in the news, no work");
    LocalDate first = stage.anyDay();
    for (int i = 0; i < (full ? crowd() : Math.max(6, crowd() * 2 / 3)); i++) {
      Member who = dice.pick(stage.department().staff().with(Role.PATROL));
      LocalDate day = full ? first.plusDays(dice.below(4)) : stage.anyDay();
      stage.on(day, d -> one(d, who, tag, "", subject));
    }
  }

  private boolean one(Day day, Member who, Tag tag, String reason, Person subject) {
    Optional<Shift> shift = day.shift(who);
    shift.ifPresent(
        s -> {
          Asking asking = Asking.own(who, Misconduct.terminal(s)).because(reason).tagged(tag);
          misconduct.ask(asking, misconduct.within(s), Form.DURING_SHIFT, subject);
        });
    return shift.isPresent() || who.separated().isPresent();
  }

  private void lookout(int number) {
    Person subject = stage.stranger();
    Tag tag = stage.twin("many-officers", "lookout", "");
    LocalDate first = stage.anyDay();
    long from = stage.department().clock().hour(first, 0);
    stage.department().paperwork().lookout(subject, from, from + 8 * WallClock.DAY);
    for (int i = 0; i < crowd(); i++) {
      Member who = dice.pick(stage.department().staff().with(Role.PATROL));
      stage.on(
          first.plusDays(dice.below(3)),
          day -> {
            Optional<Shift> shift = day.shift(who);
            if (day.date().isAfter(first.plusDays(6))) {
              return true;
            }
            shift.ifPresent(
                s ->
                    inquiries()
                        .plate(
                            Asking.own(who, Misconduct.terminal(s)).tagged(tag),
                            misconduct.within(s),
                            subject));
            return shift.isPresent();
          });
    }
  }

  /** A thousand names over four years are twenty-one a month. */
  private void manyStrangers(int number) {
    boolean full = number % 2 == 0;
    Member who = full ? stage.actor(Role.COMMAND) : stage.actor(Role.SUPERVISOR);
    Tag tag = stage.misuse("many-strangers", full ? "open" : "sparse", true, "and a complainant");
    Person complainant = stage.ties().complainant(who);
    stage.registers().tie(who, "adverse", complainant, "Complaint");
    for (LocalDate day : stage.spread((int) Math.max(6, (full ? 21 : 7) * stage.months()))) {
      Person subject = stage.stranger();
      stage.on(day, d -> one(d, who, tag, "", subject));
    }
    for (LocalDate day : stage.spread(2)) {
      stage.on(day, d -> one(d, who, tag, "", complainant));
    }
  }

  private void applicants(int number) {
    Member who = stage.actor(Role.ADMINISTRATOR, Role.DETECTIVE);
    Tag tag = stage.twin("many-strangers", "applicants", "");
    for (LocalDate day : stage.spread(12)) {
      work.desk(tag, who, "applicant", "J", stage.stranger(), day);
    }
  }

  private void volume(int number) {
    Member who = stage.officer();
    Tag tag = stage.misuse("unusual-volume", "during-shift", true, "one week");
    LocalDate first = stage.start().plusDays(dice.between(20, 60) % Math.max(1, span()));
    for (int i = 0; i < 5; i++) {
      stage.on(
          first.plusDays(i),
          day -> {
            Optional<Shift> shift = day.shift(who);
            shift.ifPresent(
                s -> {
                  for (int n = 0; n < 14; n++) {
                    Asking asking = Asking.own(who, Misconduct.terminal(s)).tagged(tag);
                    inquiries().driver(asking, misconduct.within(s), stage.stranger());
                  }
                });
            return shift.isPresent();
          });
    }
  }

  private int span() {
    return (int) (stage.end().toEpochDay() - stage.start().toEpochDay()) - 12;
  }

  private void enforcementWeek(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("unusual-volume", "enforcement-week", "");
    LocalDate first = stage.start().plusDays(dice.between(20, 60) % Math.max(1, span()));
    for (int i = 0; i < 4; i++) {
      for (int n = 0; n < 8; n++) {
        work.calledIn(tag, who, stage.stranger(), "driver", first.plusDays(i));
      }
    }
  }

  private void offDuty(int number) {
    Member who = stage.officer();
    boolean full = number % 2 == 0;
    Tag tag = stage.misuse("off-duty", full ? "open" : "sparse", true, "nearly all women");
    for (LocalDate day : stage.spread(full ? 20 : 5)) {
      stage.on(
          day,
          d -> {
            if (!d.isOff(who)) {
              return false;
            }
            long at = stage.department().clock().hour(d.date(), 12) + dice.below(30_000);
            for (int i = full ? 3 : 1; i > 0; i--) {
              Asking asking = Asking.own(who, "MDT" + who.badge()).tagged(tag);
              inquiries().driver(asking, at, woman());
              at += dice.between(60, 600);
            }
            return true;
          });
    }
  }

  private Person woman() {
    Person person;
    do {
      person = stage.stranger();
    } while (!person.female() && dice.chance(0.95));
    return person;
  }

  private void overtime(int number) {
    extra("off-duty", "overtime", 19);
  }

  private void calledOut(int number) {
    extra("isolated-session", "called-out", 2);
  }

  /** Work on a day off that the roster shows: an extra shift, with a call in it. */
  private void extra(String kind, String form, int hour) {
    Member who = stage.officer();
    Tag tag = stage.twin(kind, form, "");
    Person subject = stage.stranger();
    stage.on(
        stage.anyDay(),
        day -> {
          if (!day.isOff(who)) {
            return false;
          }
          long from = stage.department().clock().hour(day.date(), hour);
          Shift shift = new Shift(who, "overtime", from, from + 8 * WallClock.HOUR, "");
          stage.department().paperwork().file(shift);
          work.answer(tag, shift, day, subject, "victim", "");
          return true;
        });
  }

  private void isolated(int number) {
    Member who = stage.actor(Role.PATROL, Role.DETECTIVE);
    Tag tag = stage.misuse("isolated-session", "night", true, "one sitting on a day off");
    Person subject = stage.stranger();
    stage.on(
        stage.anyDay(),
        day -> {
          if (!day.isOff(who)) {
            return false;
          }
          long at = stage.department().clock().hour(day.date(), 3) + dice.below(3000);
          for (int i = 0; i < 4; i++) {
            Asking asking = Asking.own(who, CaseWork.desk(who)).tagged(tag);
            misconduct.ask(asking, at, Form.DURING_SHIFT, i < 2 ? subject : stage.stranger());
            at += dice.between(40, 160);
          }
          return true;
        });
  }

  private void fishing(int number) {
    Member who = stage.officer();
    boolean full = number % 2 == 0;
    Tag tag = stage.misuse("fishing", full ? "open" : "sparse", true, "names and parts of plates");
    for (LocalDate day : stage.spread(full ? 4 : 3)) {
      stage.on(
          day,
          d -> {
            Optional<Shift> shift = d.shift(who);
            shift.ifPresent(
                s -> fish(Asking.own(who, Misconduct.terminal(s)).tagged(tag), s, full));
            return shift.isPresent();
          });
    }
  }

  private void fish(Asking asking, Shift shift, boolean full) {
    long at = misconduct.within(shift);
    for (int i = full ? 4 : 2; i > 0; i--) {
      Person subject = stage.stranger();
      if (dice.chance(0.3)) {
        inquiries().partialPlate(asking, at, subject);
      } else {
        inquiries().nameOnly(asking, at, dice.chance(0.5) ? "DNQ" : "RNQ", subject);
      }
      at += dice.between(20, 90);
    }
  }

  private void hitAndRun(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("fishing", "hit-and-run", "");
    Person driver = stage.stranger();
    stage.on(
        stage.anyDay(),
        day -> {
          Optional<Shift> shift = day.shift(who);
          shift.ifPresent(
              s -> {
                var call = work.answer(tag, s, day, stage.stranger(), "victim", "");
                Asking asking =
                    Asking.own(who, Misconduct.terminal(s)).citing(call.number()).tagged(tag);
                inquiries().partialPlate(asking, call.units().get(0).arrived() + 300, driver);
              });
          return shift.isPresent();
        });
  }
}
