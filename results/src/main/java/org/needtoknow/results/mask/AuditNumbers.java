package org.needtoknow.results.mask;

import org.needtoknow.model.Text;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.personnel.Accountable;

/**
 * Gives people, accounts and subjects audit numbers for masked output. The numbers are derived from
 * the department's key: they are the same in every run, and without the key they identify no
 * person. Not thread-safe, because the hash is not.
 */
public final class AuditNumbers {
  private static final int DIGITS = 10;
  private final KeyedHash hash;

  public AuditNumbers(KeyedHash hash) {
    this.hash = hash;
  }

  /**
   * The audit number of a person or account.
   *
   * @param key a personnel number, with or without {@code e:}, or the key of an account
   */
  public String person(String key) {
    if (key.isEmpty()) {
      return "";
    }
    if (Accountable.isAccount(key)) {
      // One number for an account, however a system writes its username.
      return "A-" + hash.shortId(DIGITS, "audit number of an account", Text.lower(key));
    }
    String id = Accountable.isEmployee(key) ? Accountable.employeeId(key) : key;
    return "P-" + hash.shortId(DIGITS, "audit number of a person", id);
  }

  /** The audit number of a terminal, which hides whose desk it is at. */
  public String terminal(String name) {
    return name.isEmpty() ? "" : "T-" + hash.shortId(DIGITS, "audit number of a terminal", name);
  }

  /** The audit number of a subject, from the subject's id. */
  public String subject(String subjectId) {
    return subjectId.isEmpty()
        ? ""
        : "S-" + hash.shortId(DIGITS, "audit number of a subject", subjectId);
  }
}
