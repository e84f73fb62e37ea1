package org.needtoknow.samples.people;

import java.time.LocalDate;
import org.needtoknow.samples.chance.Dice;

/** Slips of the person who types: an officer in a lookup, or a clerk in a record. */
public final class Slips {
  private Slips() {}

  /** The person as typed, with a slip in the given share of cases. */
  public static Person typed(Dice dice, double share, Person person) {
    boolean former = !person.formerLast().isEmpty() && dice.chance(share * 2);
    Person typed = former ? person.named(person.formerLast()) : person;
    if (!dice.chance(share)) {
      return typed;
    }
    return switch (dice.below(4)) {
      case 0 -> with(typed, Typing.slip(dice, typed.last()), typed.dob(), typed.oln());
      case 1 -> with(typed, typed.last(), date(dice, typed.dob()), typed.oln());
      case 2 -> with(typed, typed.last(), typed.dob(), swapped(dice, typed.oln()));
      default -> plated(typed, plate(dice, typed.plate()));
    };
  }

  private static LocalDate date(Dice dice, LocalDate dob) {
    return switch (dice.below(3)) {
      case 0 -> Typing.transposed(dob);
      case 1 -> dob.plusDays(dob.getDayOfMonth() < 19 ? 10 : -10);
      default -> dob.plusYears(dice.oneOf(-10, -1, 1));
    };
  }

  /** The text with two neighbouring signs swapped. */
  static String swapped(Dice dice, String text) {
    if (text.length() < 3) {
      return text;
    }
    int at = dice.between(0, text.length() - 2);
    return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
  }

  private static String plate(Dice dice, String plate) {
    if (plate.isEmpty()) {
      return plate;
    }
    if (dice.chance(0.5)) {
      return swapped(dice, plate);
    }
    int at = dice.below(plate.length());
    char other = Character.isDigit(plate.charAt(at)) ? (char) ('0' + dice.below(10)) : 'M';
    return plate.substring(0, at) + other + plate.substring(at + 1);
  }

  private static Person with(Person person, String last, LocalDate dob, String oln) {
    return copy(person, last, dob, oln, person.plate());
  }

  private static Person plated(Person person, String plate) {
    return copy(person, person.last(), person.dob(), person.oln(), plate);
  }

  private static Person copy(Person person, String last, LocalDate dob, String oln, String plate) {
    return new Person(
        person.index(),
        last,
        person.first(),
        person.middle(),
        person.suffix(),
        person.female(),
        dob,
        person.formerLast(),
        oln,
        plate,
        person.vin(),
        person.state(),
        person.address(),
        person.phone());
  }
}
