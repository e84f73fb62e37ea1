package org.needtoknow.parsers.log;

import java.util.HashMap;
import java.util.Map;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;

/**
 * Counts names without a date of birth in one block. A mask that is not recognized looks like one
 * person who is looked up all the time.
 */
final class UndatedNames {
  private static final int ENOUGH = 8;

  /** One in this many names of the column is much. */
  private static final int MUCH = 5;

  /** The most different names that are kept. */
  private static final int MOST = 4096;

  private final Map<PersonName, Integer> counts = new HashMap<>();
  private int named;
  private int most;

  void add(PersonIdentity person) {
    if (person.name().isBlank()) {
      return;
    }
    named++;
    if (person.dateOfBirth().isEmpty()
        && (counts.size() < MOST || counts.containsKey(person.name()))) {
      most = Math.max(most, counts.merge(person.name(), 1, Integer::sum));
    }
  }

  /** Whether one name without a date fills much of the column. */
  boolean oneFillsMuch() {
    return most >= ENOUGH && most * MUCH > named;
  }
}
