package org.needtoknow.rules.match;

import org.needtoknow.model.Text;

/** Whether somebody was at work, as the roster of duty tells. */
public enum DutyState {
  ON,
  OFF,
  LEAVE,
  SUSPENSION,
  /** No roster, or none that reaches to that time or names this person. */
  UNKNOWN;

  /** The value of the signal {@code duty}. */
  public String signal() {
    return Text.lower(this);
  }
}
