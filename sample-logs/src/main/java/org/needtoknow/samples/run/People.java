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
 * Pairs of people for measuring the matching: a as on file, b as typed. The same person with what
 * happens in typing; different people who are easily taken for each other.
 */
final class People {
  private static final int PAIRS = 4000;

  private People() {}

  static void write(Path folder, long seed, Population population) throws IOException {
    Dice dice = Dice.of(seed, "pairs");
    try (FeedFile file =
        new FeedFile(
            folder,
            "people.csv",
            "pair,same,how,a_last,a_first,a_middle,a_suffix,a_dob,a_oln,a_oln_state,"
                + "b_last,b_first,b_middle,b_suffix,b_dob,b_oln,b_oln_state")) {
      for (int i = 1; i <= PAIRS; i++) {
        pair(file, String.format("P-%05d", i), dice, population);
      }
    }
  }

  private static void pair(FeedFile file, String pair, Dice dice, Population population) {
    Person a = population.person(dice.below(population.size()));
    Person other = population.person(dice.below(population.size()));
    String slipped = Typing.slip(dice, a.last());
    switch (dice.below(20)) {
      case 0, 1, 2, 3, 4 -> row(file, pair, true, "as on file", a, a, a.dob(), dice.chance(0.4));
      case 5, 6, 7 -> {
        Person bare = bare(a, a.last(), a.first(), "", "");
        row(file, pair, true, "middle name left out", a, bare, a.dob(), false);
      }
      case 8 -> {
        Person typed = bare(a, slipped, a.first(), a.middle(), a.suffix());
        row(file, pair, true, "slip in the surname", a, typed, a.dob(), false);
      }
      case 9 -> row(file, pair, true, "date transposed", a, a, Typing.transposed(a.dob()), false);
      case 10 -> {
        Person before = a.named(a.formerLast().isEmpty() ? other.last() : a.formerLast());
        row(file, pair, true, "name changed", a, before, a.dob(), dice.chance(0.3));
      }
      case 11 -> {
        Person initial = bare(a, a.last(), a.first(), "", a.suffix());
        row(file, pair, true, "licence and name", a, initial, a.dob(), true);
      }
      case 12, 13, 14 -> row(file, pair, false, "others", a, other, other.dob(), dice.chance(0.4));
      case 15, 16 ->
          row(
              file,
              pair,
              false,
              "namesakes",
              a,
              other.asNamesakeOf(a),
              other.dob(),
              dice.chance(0.4));
      case 17 -> {
        Person twin = bare(other, a.last(), other.first(), other.middle(), "");
        row(file, pair, false, "twins", a, twin, a.dob(), dice.chance(0.4));
      }
      case 18 -> {
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
