package org.needtoknow.rules.review;

import org.needtoknow.model.Text;

/**
 * What raises the rank of an item that something else has opened. None of it opens an item, and
 * none of it is an outcome: what cleared somebody before never raises a score, and neither does
 * what did not.
 */
public enum Raise {
  /** A relation by likeness of names alone. */
  POSSIBLE_RELATION(5),
  /** A tie that only records show, on a legal basis that the department wrote down. */
  DERIVED_TIE(10),
  /** A print or export. */
  COPY(5),
  FULL_HISTORY(5),
  OFF_DUTY(5);

  private final int points;

  Raise(int points) {
    this.points = points;
  }

  public int points() {
    return points;
  }

  /** The name in output. */
  public String key() {
    return Text.lower(this);
  }
}
