package org.needtoknow.samples.county;

import org.needtoknow.samples.people.Person;

/**
 * A person or a car in a call or case.
 *
 * @param vehicle the person's car and not the person
 */
record Involved(Person person, String role, boolean vehicle) {
  Involved {
    if (vehicle && person.plate().isEmpty()) {
      throw new IllegalArgumentException("no car");
    }
  }

  static Involved person(Person person, String role) {
    return new Involved(person, role, false);
  }

  static Involved car(Person owner) {
    return new Involved(owner, "vehicle", true);
  }

  @Override
  public String toString() {
    return "Involved[" + role + "]";
  }
}
