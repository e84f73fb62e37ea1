package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;

/**
 * A person, vehicle or address in a case or a call, and its part in it.
 *
 * @param role as the records system names it, lower case ({@code suspect}, {@code victim}, {@code
 *     witness}, {@code complainant}, {@code caller} …)
 * @param place address of the premises, or {@code ""}
 * @param recordedAt when it was written down, empty for known in time
 * @param recordedBy personnel number of who wrote it down, {@code ""} when not known
 */
public record Party(
    String role,
    PersonIdentity person,
    VehicleIdentity vehicle,
    String place,
    Optional<Instant> recordedAt,
    String recordedBy) {
  public Party {
    role = Text.orBlank(role, "role").toLowerCase(java.util.Locale.ROOT);
    requireNonNull(person, "person");
    requireNonNull(vehicle, "vehicle");
    place = Text.orBlank(place, "place");
    requireNonNull(recordedAt, "recordedAt");
    recordedBy = Text.orBlank(recordedBy, "recordedBy");
  }

  @Override
  public String toString() {
    return "Party[redacted]";
  }
}
