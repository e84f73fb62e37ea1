package org.needtoknow.model.identity;

import java.util.Set;
import org.needtoknow.model.WordSet;

/**
 * Names that people type where no name is known: {@code DOE,JOHN}, {@code UNK,UNK}, {@code
 * LNU,FNU}, {@code TEST,TEST}. Many different people get such a name, so it identifies no person.
 */
public final class PlaceholderNames {
  /** Words for a part of a name that is not known. */
  private static final WordSet UNKNOWN =
      WordSet.of(
          "UNK",
          "UNKN",
          "UNKNOWN",
          "UNKOWN",
          "UNIDENTIFIED",
          "ANONYMOUS",
          "LNU",
          "FNU",
          "NONAME",
          "NO NAME",
          "NO LAST NAME",
          "NO FIRST NAME",
          "N/A",
          "NULL",
          "NONE",
          "XX",
          "XXX",
          "XXXX",
          "XXXXX",
          "REFUSED",
          "NOT GIVEN",
          "NOT KNOWN");

  /** Words that stand in the last name beside an unknown first name. */
  private static final WordSet ROLES =
      WordSet.of("SUSPECT", "SUBJECT", "VICTIM", "MALE", "FEMALE", "PERSON", "DRIVER", "DOE");

  private static final Set<String> TESTS =
      Set.of("TEST", "TESTING", "TESTER", "TESTCASE", "PERSON", "RECORD", "");

  /** Given names with which {@code DOE} names no person. */
  private static final Set<String> OF_DOE =
      Set.of("JOHN", "JANE", "JON", "J", "JOHNNY", "BABY", "TEST", "");

  private PlaceholderNames() {}

  /**
   * Whether the name identifies no person.
   *
   * @param otherwiseKnown whether the source also gives a date of birth or a number of the person:
   *     some people are called John Doe
   */
  public static boolean is(PersonName name, boolean otherwiseKnown) {
    String last = name.last();
    String first = name.first();
    if (last.isEmpty() && first.isEmpty()) {
      return false;
    }
    if (isUnknown(first) && (isUnknown(last) || ROLES.contains(last))
        || last.isEmpty() && isUnknown(first)
        || first.isEmpty() && isUnknown(last)) {
      return true;
    }
    boolean test = last.equals("TEST") || last.equals("TESTING");
    if (test && TESTS.contains(first)) {
      return true;
    }
    boolean publicJohn = last.equals("PUBLIC") && first.equals("JOHN");
    return !otherwiseKnown && (last.equals("DOE") && OF_DOE.contains(first) || publicJohn);
  }

  /**
   * The name without words for a part that is not known: {@code SUHARTO,FNU} and {@code
   * LNU,SUHARTO} are the name {@code SUHARTO}.
   */
  public static PersonName withoutUnknownParts(PersonName name) {
    if (name.last().equals("LNU") && !isUnknown(name.first())) {
      return new PersonName(name.first(), "", name.middle(), name.suffix(), name.cut());
    }
    return name.first().equals("FNU") && !isUnknown(name.last())
        ? new PersonName(name.last(), "", name.middle(), name.suffix(), name.cut())
        : name;
  }

  private static boolean isUnknown(String part) {
    return UNKNOWN.contains(part);
  }
}
