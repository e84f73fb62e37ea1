package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.VehicleIdentity;

/**
 * One of the department's people, sworn or not. Command staff and internal affairs are included.
 *
 * @param id the department's own personnel number
 * @param aliases former names and names that logs use
 * @param badge badge or serial number, or {@code ""}
 * @param unit division or squad, or {@code ""}
 * @param supervisorId personnel number of the supervisor, or {@code ""}
 * @param hired first day of employment, empty when unknown
 * @param separated last day of employment, empty while employed
 * @param earlier earlier stints, between which the person did not work here
 */
public record Employee(
    String id,
    PersonIdentity identity,
    List<PersonName> aliases,
    List<VehicleIdentity> vehicles,
    String badge,
    String rank,
    String unit,
    String supervisorId,
    Role role,
    Optional<LocalDate> hired,
    Optional<LocalDate> separated,
    List<Stint> earlier) {
  /**
   * A time during which a person worked here.
   *
   * @param hired first day, empty when unknown
   * @param separated last day, empty when unknown
   */
  public record Stint(Optional<LocalDate> hired, Optional<LocalDate> separated) {
    public Stint {
      requireNonNull(hired, "hired");
      requireNonNull(separated, "separated");
    }

    /** Whether one of these days at least is in it, both included. */
    boolean overlaps(LocalDate first, LocalDate last) {
      return (hired.isEmpty() || !last.isBefore(hired.get()))
          && (separated.isEmpty() || !first.isAfter(separated.get()));
    }
  }

  /** A person with one stint. */
  public Employee(
      String id,
      PersonIdentity identity,
      List<PersonName> aliases,
      List<VehicleIdentity> vehicles,
      String badge,
      String rank,
      String unit,
      String supervisorId,
      Role role,
      Optional<LocalDate> hired,
      Optional<LocalDate> separated) {
    this(
        id,
        identity,
        aliases,
        vehicles,
        badge,
        rank,
        unit,
        supervisorId,
        role,
        hired,
        separated,
        List.of());
  }

  public Employee {
    id = Text.required(id, "id");
    requireNonNull(identity, "identity");
    aliases = List.copyOf(aliases);
    vehicles = List.copyOf(vehicles);
    badge = Text.orBlank(badge, "badge");
    rank = Text.orBlank(rank, "rank");
    unit = Text.orBlank(unit, "unit");
    supervisorId = Text.orBlank(supervisorId, "supervisorId");
    requireNonNull(role, "role");
    requireNonNull(hired, "hired");
    requireNonNull(separated, "separated");
    earlier = List.copyOf(earlier);
  }

  /** The last stint. */
  public Stint lastStint() {
    return new Stint(hired, separated);
  }

  /** Whether the person worked here on one of these days at least, both included. */
  public boolean isEmployedWithin(LocalDate first, LocalDate last) {
    return lastStint().overlaps(first, last)
        || earlier.stream().anyMatch(stint -> stint.overlaps(first, last));
  }

  @Override
  public String toString() {
    return "Employee[" + role + ", redacted]";
  }
}
