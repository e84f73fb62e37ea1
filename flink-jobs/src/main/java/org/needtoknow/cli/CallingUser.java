package org.needtoknow.cli;

/** The account under which this program was called. */
final class CallingUser {
  private CallingUser() {}

  /** The login name; behind {@code sudo} that of the person and not of root. */
  static String name() {
    String person = System.getenv("SUDO_USER");
    return person == null || person.isBlank() ? System.getProperty("user.name", "") : person;
  }
}
