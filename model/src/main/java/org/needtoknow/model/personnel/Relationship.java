package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.SourceRef;

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
 * @param declaredBy personnel number or name of the person who declared it, or {@code ""}
 * @param declaredOn the day of the declaration, empty when it is not on file
 * @param source the row that it was read from
 */
public record Relationship(
    String employeeId,
    Kind kind,
    PersonIdentity person,
    List<VehicleIdentity> vehicles,
    String reference,
    Optional<Instant> from,
    Optional<Instant> to,
    String declaredBy,
    Optional<LocalDate> declaredOn,
    SourceRef source) {
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

  /** A tie of which nothing says who declared it. */
  public Relationship(
      String employeeId,
      Kind kind,
      PersonIdentity person,
      List<VehicleIdentity> vehicles,
      String reference,
      Optional<Instant> from,
      Optional<Instant> to) {
    this(
        employeeId,
        kind,
        person,
        vehicles,
        reference,
        from,
        to,
        "",
        Optional.empty(),
        SourceRef.NONE);
  }

  public Relationship {
    employeeId = Text.required(employeeId, "employeeId");
    requireNonNull(kind, "kind");
    requireNonNull(person, "person");
    vehicles = List.copyOf(vehicles);
    reference = Text.orBlank(reference, "reference");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    declaredBy = Text.orBlank(declaredBy, "declaredBy");
    requireNonNull(declaredOn, "declaredOn");
    requireNonNull(source, "source");
  }

  @Override
  public String toString() {
    return "Relationship[" + kind + ", redacted]";
  }
}
