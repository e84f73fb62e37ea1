package org.needtoknow.model.verdict;

import org.needtoknow.model.Text;

/** What the subject is to the officer, nearest first. A surname alone is never a relation. */
public enum Relation {
  SELF,
  HOUSEHOLD,
  FAMILY,
  COWORKER,
  COWORKER_HOUSEHOLD,
  FORMER_COWORKER,
  ACQUAINTANCE,
  NONE;

  /** The value of the signal {@code relation}: lower case with underscores. */
  public String signal() {
    return Text.lower(this);
  }
}
