package org.needtoknow.rules.signal;

import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.rules.route.ReasonNumbers;
import org.needtoknow.rules.words.WordList;

/**
 * The kind of text typed as the reason of a lookup. It is a class and not a judgement: in one city
 * the reason of 6,700 searches was "investigation", and most of them were honest.
 */
public enum ReasonClass {
  BLANK,
  MASKED,
  NOT_EXPORTED,
  /** Words that fit every lookup. */
  GENERIC,
  TRAINING,
  TEST,
  /** Text with a word that may be the number of a case or call. */
  NUMBER,
  SPECIFIC;

  private static final Set<String> GENERIC_WORDS = WordList.read("generic-reasons.txt");

  private static final Set<String> TRAINING_WORDS = Set.of("TRAINING", "TRAIN", "TRNG", "TRAINEE");
  private static final Set<String> TEST_WORDS = Set.of("TEST", "TESTING", "TST");

  /** The value of the signal {@code reason_class}. */
  public String signal() {
    return Text.lower(this);
  }

  /** The class of a lookup's reason. */
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
