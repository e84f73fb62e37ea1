package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;

/**
 * The people whom deputies meet in ordinary work. In a small county these are often the families of
 * colleagues.
 */
final class Encounters {
  private static final double DAYS_A_QUARTER = 91;

  private final County county;
  private final CountyParameters parameters;
  private final List<Member> members;
  private final Dice dice;
  private final Deque<Household> due = new ArrayDeque<>();

  Encounters(long seed, County county, CountyParameters parameters, Payroll payroll) {
    this.county = county;
    this.parameters = parameters;
    this.members = payroll.all();
    this.dice = Dice.of(seed, "encounters");
  }

  /** Draws the colleagues' households that come up on a day. */
  void begin(LocalDate day) {
    int times = dice.times(members.size() * parameters.colleagueMeetings() / DAYS_A_QUARTER);
    for (int i = 0; i < times; i++) {
      due.add(county.householdOf(dice.pick(members).person()));
    }
  }

  /** The household at which a call happens. */
  Household premises(Member deputy) {
    Household known = colleague(deputy, 0.04);
    if (known != null) {
      return known;
    }
    Household home = county.household(dice.below(county.households()));
    return isOwn(deputy, home) ? county.household(home.number() + 1) : home;
  }

  /** A person whom a deputy meets. */
  Person someone(Member deputy) {
    Household known = colleague(deputy, 0.015);
    if (known != null) {
      return dice.pick(known.people());
    }
    Person person = dice.chance(parameters.regulars()) ? county.regular(dice) : county.anyone(dice);
    return isOwn(deputy, county.householdOf(person)) ? county.regular(dice) : person;
  }

  /** The adult for a juvenile of the same household; an adult for themselves. */
  Person adult(Person person) {
    return county.isAdult(person) ? person : county.householdOf(person).head();
  }

  /** A juvenile of the person's household where there is one. */
  Person juvenile(Person person) {
    List<Person> people = county.householdOf(person).people();
    Person youngest = people.get(people.size() - 1);
    return county.isAdult(youngest) ? person : youngest;
  }

  /** A person with a licence and a car whom a deputy meets. */
  Person motorist(Member deputy) {
    Household known = colleague(deputy, 0.015);
    if (known != null) {
      for (Person person : known.people()) {
        if (!person.plate().isEmpty() && !person.oln().isEmpty()) {
          return person;
        }
      }
    }
    Person regular = county.regular(dice);
    boolean drives = !regular.plate().isEmpty() && !regular.oln().isEmpty();
    if (drives && dice.chance(parameters.regulars() / 2)) {
      return regular;
    }
    Person other = county.motorist(dice);
    while (isOwn(deputy, county.householdOf(other))) {
      other = county.motorist(dice);
    }
    return other;
  }

  /** The next colleague's household, null when none is due or when it is the deputy's own. */
  private Household colleague(Member deputy, double share) {
    if (due.isEmpty() || !dice.chance(share)) {
      return null;
    }
    Household next = due.remove();
    return isOwn(deputy, next) ? null : next;
  }

  private boolean isOwn(Member deputy, Household home) {
    return home.number() == county.householdOf(deputy.person()).number();
  }
}
