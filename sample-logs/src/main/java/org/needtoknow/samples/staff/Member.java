package org.needtoknow.samples.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.people.Person;

/**
 * One of the department's people.
 *
 * @param number personnel number
 * @param order place in the staff, from 0
 * @param watch 0 day, 1 evening, 2 night; office hours for people who answer no calls
 * @param cycle where the cycle of four days on and two days off begins
 * @param username the same in all systems
 */
public record Member(
    String number,
    int order,
    Person person,
    String badge,
    String rank,
    String squad,
    String supervisor,
    Role role,
    int watch,
    int cycle,
    String username,
    LocalDate hired,
    Optional<LocalDate> separated) {
  /** True on days on which the department employs them. */
  public boolean employedOn(LocalDate day) {
    return !day.isBefore(hired) && separated.map(day::isBefore).orElse(true);
  }

  /** Whether the member works in watches around the clock. */
  public boolean inWatches() {
    return role == Role.PATROL || role == Role.DISPATCHER || role == Role.SUPERVISOR;
  }

  @Override
  public String toString() {
    return "Member[" + number + "]";
  }
}
