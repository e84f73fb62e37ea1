package org.needtoknow.cli;

/** The account that called this program. */
final class CallingUser {
  private CallingUser() {}

  /** The login name; under {@code sudo}, the login name of the person and not {@code root}. */
  static String name() {
    String person = System.getenv("SUDO_USER");
    return person == null || person.isBlank() ? System.getProperty("user.name", "") : person;
  }
}
