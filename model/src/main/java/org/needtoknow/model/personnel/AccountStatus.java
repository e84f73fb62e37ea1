package org.needtoknow.model.personnel;

/** What the registry of usernames says of an account (New Canaan IV.A.3, Olivette II.A.3). */
public enum AccountStatus {
  ACTIVE,
  DISABLED,
  /** The owner left or was reassigned; the account should have been removed. */
  REMOVED
}
