package org.needtoknow.samples.county;

import java.util.List;
import org.needtoknow.samples.people.Person;

/** The people of one house, adults first. A car belongs to one of them; all of them drive it. */
record Household(int number, String address, List<Person> people) {
  Household {
    if (people.isEmpty()) {
      throw new IllegalArgumentException("a household has people");
    }
    people = List.copyOf(people);
  }

  /** The first adult. */
  Person head() {
    return people.get(0);
  }

  @Override
  public String toString() {
    return "Household[" + number + "]";
  }
}
