package org.needtoknow.rules.resolve;

import org.needtoknow.model.Text;

/**
 * What the registry of usernames says of the account at the time of a lookup (Olivette II.A.1–3,
 * CJIS AC-2).
 */
public enum AccountState {
  ACTIVE,
  UNKNOWN,
  DISABLED,
  /** The owner had left. */
  SEPARATED,
  /** Removed or reassigned: outside the period in which anybody held it. */
  REMOVED,
  /** No registry and no personnel to judge by. */
  NOT_JUDGED;

  /** The value of the signal {@code account_state}. */
  public String signal() {
    return Text.lower(this);
  }
}
