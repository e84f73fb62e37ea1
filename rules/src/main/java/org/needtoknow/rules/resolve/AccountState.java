package org.needtoknow.rules.resolve;

import org.needtoknow.model.Text;

/**
 * The state of an account at the time of a lookup, by the registry of usernames (Olivette II.A.1–3,
 * CJIS AC-2).
 */
public enum AccountState {
  ACTIVE,
  UNKNOWN,
  DISABLED,
  /** The owner had left. */
  SEPARATED,
  /** Removed, or between two holders. */
  REMOVED,
  /** There is no registry for the system. */
  NOT_JUDGED;

  /** The value of the signal {@code account_state}. */
  public String signal() {
    return Text.lower(this);
  }
}
