package org.needtoknow.parsers.department;

import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.work.Party;

/** Reads a party of a case or a call. */
final class PartyRow {
  private PartyRow() {}

  static Party read(FeedRow row) throws RowRejected {
    PersonIdentity person = row.person();
    VehicleIdentity vehicle = row.vehicle();
    // Where nobody lives at the address of the row, it is the premises.
    String place = row.text("place");
    if (place.isEmpty() && person.isBlank()) {
      place = person.address();
    }
    if (person.isBlank() && vehicle.isBlank() && place.isEmpty() && person.phone().isEmpty()) {
      throw new RowRejected("last", "nothing is named: no person, vehicle, address or telephone");
    }
    return new Party(
        PoliceRoles.read(row.text("role")),
        person,
        vehicle,
        place,
        row.time("recorded_at"),
        row.text("recorded_by"));
  }
}
