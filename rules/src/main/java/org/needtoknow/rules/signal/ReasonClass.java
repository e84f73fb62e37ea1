package org.needtoknow.rules.signal;

import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.rules.route.ReasonNumbers;

/**
 * What kind of text stands as the reason of a lookup. A class, never a judgement: in one city 6,700
 * searches read "investigation", most of them honest.
 */
public enum ReasonClass {
  BLANK,
  MASKED,
  NOT_EXPORTED,
  /** Words that fit every lookup. */
  GENERIC,
  TRAINING,
  TEST,
  /** Holds something that may be a case's or call's number. */
  NUMBER,
  SPECIFIC;

  private static final Set<String> GENERIC_WORDS =
      Set.of(
          "INVESTIGATION",
          "INVESTIGATIONS",
          "INVESTIGATIVE",
          "INVESTIGATE",
          "INVEST",
          "INV",
          "POLICE",
          "BUSINESS",
          "OFFICIAL",
          "OFFICAL",
          "USE",
          "CRIMINAL",
          "JUSTICE",
          "LAW",
          "ENFORCEMENT",
          "LE",
          "PATROL",
          "CHECK",
          "CHECKS",
          "QUERY",
          "SEARCH",
          "LOOKUP",
          "WORK",
          "DUTY",
          "CASE",
          "CALL",
          "INFO",
          "INFORMATION",
          "ID",
          "RECORD",
          "RECORDS",
          "THE",
          "FOR",
          "OF",
          "AN",
          "A",
          "IN",
          "ON",
          "NA",
          "N",
          "X",
          "NONE",
          "OTHER",
          "MISC",
          "GENERAL",
          "SUSPICIOUS",
          "SUBJECT",
          "PERSON",
          "VEHICLE",
          "PLATE",
          "STOP",
          "TRAFFIC",
          "LPR",
          "FOLLOW",
          "UP",
          "FOLLOWUP",
          "BACKGROUND");

  private static final Set<String> TRAINING_WORDS = Set.of("TRAINING", "TRAIN", "TRNG", "TRAINEE");
  private static final Set<String> TEST_WORDS = Set.of("TEST", "TESTING", "TST");

  /** The value of the signal {@code reason_class}. */
  public String signal() {
    return Text.lower(this);
  }

  public static ReasonClass of(Lookup lookup) {
    if (lookup.masked().contains(LookupField.REASON)) {
      return MASKED;
    }
    if (lookup.reason().isEmpty()) {
      return lookup.notExported().contains(LookupField.REASON) ? NOT_EXPORTED : BLANK;
    }
    String reason = Text.upper(lookup.reason());
    boolean generic = true;
    boolean test = false;
    for (int from = 0; from < reason.length(); ) {
      int to = from;
      while (to < reason.length() && isOfWord(reason.charAt(to))) {
        to++;
      }
      String word = reason.substring(from, to);
      if (TRAINING_WORDS.contains(word)) {
        return TRAINING;
      }
      test |= TEST_WORDS.contains(word);
      generic &= word.isEmpty() || GENERIC_WORDS.contains(word);
      from = to + 1;
    }
    if (test) {
      return TEST;
    }
    if (!ReasonNumbers.in(lookup.reason()).isEmpty()) {
      return NUMBER;
    }
    return generic ? GENERIC : SPECIFIC;
  }

  private static boolean isOfWord(char c) {
    return (c >= '0' && c <= '9') || Character.isLetter(c);
  }
}
