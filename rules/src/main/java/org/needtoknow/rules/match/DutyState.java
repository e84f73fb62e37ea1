package org.needtoknow.rules.match;

import org.needtoknow.model.Text;

/** Whether a person was at work, by the duty roster. */
public enum DutyState {
  ON,
  OFF,
  LEAVE,
  SUSPENSION,
  /** No roster, or none that covers that time or names this person. */
  UNKNOWN;

  /** The value of the signal {@code duty}. */
  public String signal() {
    return Text.lower(this);
  }
}
