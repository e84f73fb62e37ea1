package org.needtoknow.samples.people;

import java.time.LocalDate;
import org.needtoknow.samples.chance.Dice;

/** Typing errors in names, dates and plates. */
public final class Typing {
  /**
   * The usual share of surnames with a typing error, and of existing former names that are typed.
   */
  public static final double SLIPS = 0.015;

  /** How often only the surname and first name are typed. */
  public static final double SHORT_NAMES = 0.4;

  private Typing() {}

  /**
   * The name with one typing error: a letter left out, doubled, swapped with the next, or another
   * one.
   */
  public static String slip(Dice dice, String name) {
    if (name.length() < 4) {
      return name + name.charAt(name.length() - 1);
    }
    int at = dice.between(1, name.length() - 2);
    return switch (dice.below(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      case 2 ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      default -> name.substring(0, at) + vowel(name.charAt(at)) + name.substring(at + 1);
    };
  }

  private static char vowel(char letter) {
    return switch (letter) {
      case 'E' -> 'A';
      case 'A' -> 'E';
      case 'I' -> 'Y';
      case 'S' -> 'Z';
      case 'C' -> 'K';
      default -> 'I';
    };
  }

  /** How often a date of birth has a typing error, where surnames have the given share of them. */
  public static double dateSlips(double slips) {
    return slips / 2;
  }

  /** The date with day and month exchanged when that is a date, else with the year wrong by one. */
  public static LocalDate transposed(LocalDate date) {
    if (date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()) {
      return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }
    return date.minusYears(1);
  }

  /** The plate with O for 0 and I for 1 or the reverse; unchanged when it has none of them. */
  public static String folded(String plate) {
    if (plate.indexOf('0') >= 0) {
      return plate.replaceFirst("0", "O");
    }
    return plate.indexOf('1') >= 0 ? plate.replaceFirst("1", "I") : plate.replaceFirst("O", "0");
  }
}
