package org.needtoknow.samples.planted;

import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.paperwork.Registers;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Population;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Staff;

/** The ties between the staff and people of the town; only some of them are declared. */
final class Ties {
  private static final double DECLARED_HOUSEHOLD = 0.6;
  private static final double DECLARED_FAMILY = 0.4;
  private static final double DECLARED_FRIENDS = 0.25;

  private final long seed;
  private final Population population;
  private final Staff staff;

  Ties(long seed, Population population, Staff staff) {
    this.seed = seed;
    this.population = population;
    this.staff = staff;
  }

  /** Files the declarations that people made voluntarily. */
  void declare(Registers registers) {
    Dice dice = Dice.of(seed, "declarations");
    for (Member member : staff.all()) {
      if (dice.chance(DECLARED_HOUSEHOLD)) {
        registers.tie(member, "household", spouse(member), "Emergency contact");
      }
      if (dice.chance(DECLARED_FAMILY)) {
        registers.tie(member, "family", relative(member), "Emergency contact");
      }
      if (dice.chance(DECLARED_FRIENDS)) {
        registers.tie(member, "acquaintance", friend(member), "Declaration");
      }
    }
  }

  /** A person who lives with the member at the address in the personnel file. */
  Person spouse(Member member) {
    return population.person(member.person().index() + 1);
  }

  /** Another person in the household. */
  Person child(Member member) {
    return population.person(member.person().index() + 2);
  }

  Person relative(Member member) {
    return elsewhere("relative", member).named(member.person().last());
  }

  Person friend(Member member) {
    return elsewhere("friend", member);
  }

  /** A person who once lived with the member; no record shows it. */
  Person formerPartner(Member member) {
    return elsewhere("former partner", member);
  }

  Person complainant(Member member) {
    return elsewhere("complainant", member);
  }

  Person neighbour(Member member) {
    return population.person(population.nextDoor(member.person().index()));
  }

  /** Another person with the name of a member of staff or of a person close to them. */
  Person namesake(Person original) {
    Dice dice = Dice.of(seed, "namesake", original.index());
    return outside(dice).asNamesakeOf(original);
  }

  /** A person of the town without a tie to the staff, who has no part in everyday work. */
  Person outside(Dice dice) {
    Person person;
    do {
      person = population.setAside(dice);
    } while (staff.isOwnHousehold(person.index()));
    return person;
  }

  private Person elsewhere(String tie, Member member) {
    return outside(Dice.of(seed, tie, member.order()));
  }

  /** Coworkers other than the member, in random order. */
  Member coworker(Dice dice, Member member) {
    List<Member> all = staff.all();
    Member other;
    do {
      other = dice.pick(all);
    } while (other.equals(member) || other.separated().isPresent());
    return other;
  }
}
