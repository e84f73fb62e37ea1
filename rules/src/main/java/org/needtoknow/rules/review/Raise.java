package org.needtoknow.rules.review;

import org.needtoknow.model.Text;

/**
 * Reasons that raise the rank of an item that a rule has opened. None of them opens an item, and
 * none depends on earlier outcomes, whether these cleared the person or not.
 */
public enum Raise {
  /** A relation only by likeness of names. */
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
