package org.needtoknow.results.mask;

import org.needtoknow.model.Text;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.personnel.Accountable;

/**
 * Names people, accounts and subjects in the masked rendering by numbers that follow from the
 * department's key: the same one in every run, and nobody's without the key. Not thread-safe, as
 * the hash is not.
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
      // One account, however a system writes its username.
      return "A-" + hash.shortId(DIGITS, "audit number of an account", Text.lower(key));
    }
    String id = Accountable.isEmployee(key) ? Accountable.employeeId(key) : key;
    return "P-" + hash.shortId(DIGITS, "audit number of a person", id);
  }

  /** The number of a terminal, by which a chief's desk is not known from any other. */
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
