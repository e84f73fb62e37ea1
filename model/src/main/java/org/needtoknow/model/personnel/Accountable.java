package org.needtoknow.model.personnel;

/**
 * Who is accountable for an act: a person by personnel number, or an account whose holder is not
 * known. Acts are grouped by this text. It is a plain text because it is the key of the stream of
 * acts and part of every result.
 */
public final class Accountable {
  private static final String EMPLOYEE = "e:";
  private static final String ACCOUNT = "a:";

  private Accountable() {}

  /** The key of a known person. */
  public static String employee(String personnelNumber) {
    return EMPLOYEE + personnelNumber;
  }

  /**
   * The key of an account whose holder is not known.
   *
   * @param account system and username, {@code ncic/asmith}; followed by the day where an account's
   *     days are kept apart
   */
  public static String account(String account) {
    return ACCOUNT + account;
  }

  public static boolean isEmployee(String key) {
    return key.startsWith(EMPLOYEE);
  }

  public static boolean isAccount(String key) {
    return key.startsWith(ACCOUNT);
  }

  /** The personnel number, {@code ""} for the key of an account. */
  public static String employeeId(String key) {
    return isEmployee(key) ? key.substring(EMPLOYEE.length()) : "";
  }
}
