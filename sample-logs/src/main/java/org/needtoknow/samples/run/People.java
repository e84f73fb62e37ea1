package org.needtoknow.samples.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.paperwork.FeedFile;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Population;
import org.needtoknow.samples.people.Typing;

/**
 * Pairs of people for measuring the matching: a as on file, b as typed. Three in five are the same
 * person, with typing errors as frequent as in the logs; the others are different people, most of
 * them easy to confuse.
 */
public final class People {
  private static final int PAIRS = 20_000;
  private static final double LICENCE = 0.08;

  private People() {}

  /**
   * Writes the pairs into the folder.
   *
   * @param slips share of typed surnames with a typing error
   */
  public static void write(Path folder, long seed, Population population, double slips)
      throws IOException {
    Dice dice = Dice.of(seed, "pairs");
    try (FeedFile file =
        new FeedFile(
            folder,
            "people.csv",
            "pair,same,how,a_last,a_first,a_middle,a_suffix,a_dob,a_oln,a_oln_state,"
                + "b_last,b_first,b_middle,b_suffix,b_dob,b_oln,b_oln_state")) {
      for (int i = 1; i <= PAIRS; i++) {
        pair(file, String.format("P-%05d", i), dice, population, slips);
      }
    }
  }

  private static void pair(
      FeedFile file, String pair, Dice dice, Population population, double slips) {
    int one = dice.below(population.size());
    Person a = population.person(one);
    if (dice.chance(0.6)) {
      onePerson(file, pair, dice, a, slips);
    } else {
      int other = (one + dice.between(1, population.size() - 1)) % population.size();
      twoPeople(file, pair, dice, a, population.person(other));
    }
  }

  private static void onePerson(FeedFile file, String pair, Dice dice, Person a, double slips) {
    if (!a.formerLast().isEmpty() && dice.chance(slips)) {
      row(file, pair, true, "name changed", a, a.named(a.formerLast()), a.dob(), false);
    } else if (dice.chance(slips)) {
      Person typed = bare(a, Typing.slip(dice, a.last()), a.first(), a.middle(), a.suffix());
      row(file, pair, true, "slip in the surname", a, typed, a.dob(), false);
    } else if (dice.chance(Typing.dateSlips(slips))) {
      row(file, pair, true, "date transposed", a, a, Typing.transposed(a.dob()), false);
    } else if (dice.chance(LICENCE)) {
      Person initial = bare(a, a.last(), a.first(), "", a.suffix());
      row(file, pair, true, "licence and name", a, initial, a.dob(), true);
    } else if (dice.chance(Typing.SHORT_NAMES)) {
      row(
          file,
          pair,
          true,
          "middle name left out",
          a,
          bare(a, a.last(), a.first(), "", ""),
          a.dob(),
          false);
    } else {
      row(file, pair, true, "as on file", a, a, a.dob(), false);
    }
  }

  private static void twoPeople(FeedFile file, String pair, Dice dice, Person a, Person other) {
    switch (dice.below(8)) {
      case 0, 1, 2 -> row(file, pair, false, "others", a, other, other.dob(), dice.chance(0.4));
      case 3, 4 ->
          row(
              file,
              pair,
              false,
              "namesakes",
              a,
              other.asNamesakeOf(a),
              other.dob(),
              dice.chance(0.4));
      case 5 -> {
        Person twin = bare(other, a.last(), other.first(), other.middle(), "");
        row(file, pair, false, "twins", a, twin, a.dob(), dice.chance(0.4));
      }
      case 6 -> {
        Person junior = bare(other, a.last(), a.first(), "", "JR");
        row(file, pair, false, "father and son", a, junior, a.dob().plusYears(26), false);
      }
      default -> {
        Person relative = bare(other, a.last(), other.first(), other.middle(), "");
        row(file, pair, false, "same surname", a, relative, other.dob(), false);
      }
    }
  }

  private static Person bare(
      Person person, String last, String first, String middle, String suffix) {
    return new Person(
        person.index(),
        last,
        first,
        middle,
        suffix,
        person.female(),
        person.dob(),
        "",
        person.oln(),
        person.plate(),
        person.vin(),
        person.state(),
        person.address(),
        person.phone());
  }

  private static void row(
      FeedFile file,
      String pair,
      boolean same,
      String how,
      Person a,
      Person b,
      LocalDate typedDob,
      boolean licence) {
    file.row(
        pair,
        same ? "yes" : "no",
        how,
        a.last(),
        a.first(),
        a.middle(),
        a.suffix(),
        a.dob().toString(),
        a.oln(),
        a.state(),
        b.last(),
        b.first(),
        b.middle(),
        b.suffix(),
        typedDob.toString(),
        licence ? b.oln() : "",
        licence ? b.state() : "");
  }
}
