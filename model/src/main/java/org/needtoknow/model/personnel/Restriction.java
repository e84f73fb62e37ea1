package org.needtoknow.model.personnel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.SourceRef;

/**
 * A record or person that only some may look up (Montpelier IV.J: disciplinary folders, active and
 * closed investigations).
 *
 * @param id the line's own number
 * @param record the restricted record, {@link RecordNumber#NONE} when a person or vehicle is
 *     restricted
 * @param allowed personnel numbers of those who have access
 * @param from empty for always
 * @param to empty for still
 * @param source the row that it was read from
 */
public record Restriction(
    String id,
    Kind kind,
    RecordNumber record,
    PersonIdentity person,
    VehicleIdentity vehicle,
    Set<String> allowed,
    Optional<Instant> from,
    Optional<Instant> to,
    SourceRef source) {
  /** Why it is restricted. */
  public enum Kind {
    INTERNAL_AFFAIRS,
    SEALED,
    PUBLIC_FIGURE,
    PROTECTED_ADDRESS,
    OTHER
  }

  /** A restriction that was read from no file. */
  public Restriction(
      String id,
      Kind kind,
      RecordNumber record,
      PersonIdentity person,
      VehicleIdentity vehicle,
      Set<String> allowed,
      Optional<Instant> from,
      Optional<Instant> to) {
    this(id, kind, record, person, vehicle, allowed, from, to, SourceRef.NONE);
  }

  public Restriction {
    id = Text.required(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(record, "record");
    requireNonNull(person, "person");
    requireNonNull(vehicle, "vehicle");
    allowed = Set.copyOf(allowed);
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(source, "source");
  }

  @Override
  public String toString() {
    return "Restriction[" + id + " " + kind + "]";
  }
}
