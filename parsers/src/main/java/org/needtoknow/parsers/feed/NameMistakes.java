package org.needtoknow.parsers.feed;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.WordSet;

/**
 * Finds from the names of a file whether its columns were filled wrongly: with whole names that
 * lack the comma after the last name, or with first and last names swapped. Such names match no
 * person.
 */
final class NameMistakes {
  /** Common given names that are rarely last names. */
  private static final WordSet GIVEN =
      WordSet.of(
          ("AMANDA AMY ANDREW ANGELA ASHLEY BARBARA BRIAN CHARLES CHRISTOPHER DANIEL DAVID DEBORAH"
                  + " ELIZABETH EMILY ERIC HANNAH HEATHER JASON JEFFREY JENNIFER JESSICA JOHN"
                  + " JONATHAN JOSEPH JOSHUA KAREN KEVIN KIMBERLY LAURA LINDA LISA MARIA MARY"
                  + " MATTHEW MELISSA MICHAEL MICHELLE NANCY NICHOLAS NICOLE PATRICIA RACHEL"
                  + " REBECCA RICHARD ROBERT SAMANTHA SARAH STEPHANIE STEVEN SUSAN TIMOTHY WILLIAM")
              .split(" "));

  private static final int ENOUGH = 5;

  /**
   * Names count as swapped when the given names are this many times as frequent among last names as
   * among first names.
   */
  private static final int RATIO = 4;

  private static final int MANY_PLAIN = 3;

  private long names;
  private long plain;
  private long givenAsLast;
  private long givenAsFirst;

  /** The parts of a name, in upper case. */
  void parts(String last, String first) {
    givenAsLast += GIVEN.contains(last) ? 1 : 0;
    givenAsFirst += GIVEN.contains(first) ? 1 : 0;
  }

  /**
   * A name in one cell.
   *
   * @return true for several words without a comma
   */
  boolean isPlain(String name) {
    names++;
    boolean isPlain = name.indexOf(',') < 0 && name.strip().indexOf(' ') > 0;
    plain += isPlain ? 1 : 0;
    return isPlain;
  }

  private boolean lackCommas() {
    return plain >= MANY_PLAIN && plain * 2 > names;
  }

  private boolean areSwapped() {
    return givenAsLast >= ENOUGH && givenAsLast > givenAsFirst * RATIO;
  }

  /** False when names in the file match no person in any comparison. */
  boolean areUsable() {
    return !lackCommas() && !areSwapped();
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (lackCommas()) {
      problems.add(
          plain
              + " of "
              + names
              + " names have no comma after the last name and match no person; write them"
              + " LAST,FIRST, or last and first in columns of their own");
    }
    if (areSwapped()) {
      problems.add(
          "the columns of last and first names look swapped: "
              + givenAsLast
              + " last names are common first names");
    }
    return problems;
  }
}
