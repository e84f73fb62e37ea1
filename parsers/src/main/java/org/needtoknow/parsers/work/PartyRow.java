package org.needtoknow.parsers.work;

import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.work.Party;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;
import org.needtoknow.parsers.feed.SubjectCells;

/** Reads a party of a case or a call. */
final class PartyRow {
  private PartyRow() {}

  static Party read(FeedRow row) throws RowRejectedException {
    PersonIdentity person = SubjectCells.person(row);
    VehicleIdentity vehicle = SubjectCells.vehicle(row);
    // An address in a row without a person is the address of the premises.
    String place = row.text("place");
    if (place.isEmpty() && person.isBlank()) {
      place = person.address();
    }
    if (person.isBlank()
        && vehicle.isBlank()
        && place.isEmpty()
        && person.phone().isEmpty()
        && !SubjectCells.isPlaceholder(row)) {
      throw new RowRejectedException("last", RowProblem.NO_PARTY);
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
