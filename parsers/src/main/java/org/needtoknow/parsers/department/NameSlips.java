package org.needtoknow.parsers.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells from the names of a file how its columns were filled: with whole names that lack the comma
 * behind the last name, or with the two parts of a name the wrong way round. Of either nobody would
 * match anybody.
 */
final class NameSlips {
  /** Common given names that are rarely anybody's last name. */
  private static final Set<String> GIVEN =
      Set.of(
          ("AMANDA AMY ANDREW ANGELA ASHLEY BARBARA BRIAN CHARLES CHRISTOPHER DANIEL DAVID DEBORAH"
                  + " ELIZABETH EMILY ERIC HANNAH HEATHER JASON JEFFREY JENNIFER JESSICA JOHN"
                  + " JONATHAN JOSEPH JOSHUA KAREN KEVIN KIMBERLY LAURA LINDA LISA MARIA MARY"
                  + " MATTHEW MELISSA MICHAEL MICHELLE NANCY NICHOLAS NICOLE PATRICIA RACHEL"
                  + " REBECCA RICHARD ROBERT SAMANTHA SARAH STEPHANIE STEVEN SUSAN TIMOTHY WILLIAM")
              .split(" "));

  private static final String NO_COMMA =
      "names have no comma behind the last name and match nobody; write them LAST,FIRST, or last and"
          + " first in columns of their own";

  private static final String SWAPPED = "the columns of last and first names look swapped: ";

  private static final int ENOUGH = 5;

  /** So many times as often in the column of last names as in that of first names. */
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

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (plain >= MANY_PLAIN && plain * 2 > names) {
      problems.add(plain + " of " + names + " " + NO_COMMA);
    }
    if (givenAsLast >= ENOUGH && givenAsLast > givenAsFirst * RATIO) {
      problems.add(SWAPPED + givenAsLast + " last names are common first names");
    }
    return problems;
  }

  /** Whether a problem is one of those told here. */
  static boolean isTold(String problem) {
    return problem.endsWith(NO_COMMA) || problem.startsWith(SWAPPED);
  }
}
