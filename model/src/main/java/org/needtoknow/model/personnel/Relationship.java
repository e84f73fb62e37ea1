package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;

/**
 * A tie between one of the department's people and another person, which the department may
 * lawfully record.
 *
 * @param employeeId whose tie it is
 * @param person the other person
 * @param vehicles vehicles of the other person
 * @param reference complaint, suit or declaration it was taken from, or {@code ""}
 * @param from empty for always
 * @param to empty for still
 */
public record Relationship(
    String employeeId,
    Kind kind,
    PersonIdentity person,
    List<VehicleIdentity> vehicles,
    String reference,
    Optional<Instant> from,
    Optional<Instant> to) {
  /** What ties the two. */
  public enum Kind {
    HOUSEHOLD,
    FAMILY,
    /** Declared by the employee: a friend, a former partner, a neighbour, a business tie. */
    ACQUAINTANCE,
    /**
     * The subject complained about the employee, or they are opposing parties in a case or suit.
     */
    ADVERSE
  }

  public Relationship {
    employeeId = Text.required(employeeId, "employeeId");
    requireNonNull(kind, "kind");
    requireNonNull(person, "person");
    vehicles = List.copyOf(vehicles);
    reference = Text.orBlank(reference, "reference");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  @Override
  public String toString() {
    return "Relationship[" + kind + ", redacted]";
  }
}
