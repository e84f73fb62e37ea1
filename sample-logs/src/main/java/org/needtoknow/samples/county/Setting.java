package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.time.WallClock;

/** What all kinds of work have in common: the people, the clock, the systems, the clerk. */
record Setting(
    long seed,
    CountyParameters parameters,
    WallClock clock,
    County county,
    Payroll payroll,
    Duties duties,
    Console console,
    Clerk clerk,
    OfficeLists lists,
    Map<Member, Habits> habits) {
  static Map<Member, Habits> habits(long seed, Payroll payroll) {
    Map<Member, Habits> habits = new HashMap<>();
    payroll.all().forEach(member -> habits.put(member, Habits.of(seed, member)));
    return habits;
  }

  Habits habitsOf(Member who) {
    return habits.get(who);
  }

  /** A session of a person for a call or case, with its number where they type one. */
  Asking asking(Member who, Dice dice, String number) {
    Habits habit = habitsOf(who);
    Asking asking = habit.asking(dice);
    boolean typesIt = dice.chance(Math.min(0.95, parameters.numbersTyped() * habit.numbers()));
    return typesIt ? asking.citing(number) : asking;
  }

  /** Looks a person up by a licence or by name, as this person usually does. */
  void identity(Asking asking, long at, Person person) {
    if (!county.isAdult(person) && person.oln().isEmpty()) {
      // Juveniles without a licence are asked for as missing or known, not as drivers.
      if (person.index() % 2 == 0) {
        console.page(asking, at, "search", person);
      } else {
        console.name(asking, at, "QW", person);
      }
      return;
    }
    console.identity(asking, at, person, habitsOf(asking.operator()).licences());
  }

  /** The moment at which a report that is due now is written. */
  long written(long due, Dice dice) {
    double hours = -Math.log(1 - dice.unit()) * parameters.lateHours();
    return due + (long) (hours * WallClock.HOUR);
  }

  /** The moment of a full hour. */
  long hour(LocalDate day, int hour) {
    return clock.hour(day, hour);
  }
}
