package org.needtoknow.model.personnel;

/**
 * Who answers for an act, as the one word by which acts are brought together: a person by their
 * personnel number, or an account of which nobody knows who held it. A word and no type of its own,
 * since it is the key of the stream of acts and stands in every result.
 */
public final class Accountable {
  private static final String EMPLOYEE = "e:";
  private static final String ACCOUNT = "a:";

  private Accountable() {}

  /** The key of somebody known. */
  public static String employee(String personnelNumber) {
    return EMPLOYEE + personnelNumber;
  }

  /**
   * The key of an account that nobody known holds.
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

  /** The personnel number, {@code ""} of an account. */
  public static String employeeId(String key) {
    return isEmployee(key) ? key.substring(EMPLOYEE.length()) : "";
  }
}
