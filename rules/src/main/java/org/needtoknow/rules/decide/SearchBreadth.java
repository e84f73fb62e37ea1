package org.needtoknow.rules.decide;

import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.rules.explain.PartialPlate;

/**
 * How closely a query named its subject. Registration by name (RNQ), driver by name (DNQ) and
 * partial plate (RPQ) can return many people who were not meant.
 */
enum SearchBreadth {
  /** An identifier, a whole plate, a record or a place. */
  EXACT,
  DATED_NAME,
  NAME_ONLY,
  PARTIAL_PLATE,
  /** Nothing of the above was logged. */
  OTHER;

  String signal() {
    return Text.lower(this);
  }

  static SearchBreadth of(Lookup head) {
    if (!head.subject().vehicle().isBlank()) {
      return PartialPlate.in(head) ? PARTIAL_PLATE : EXACT;
    }
    PersonIdentity person = head.subject().person();
    if (person.isBlank()) {
      return head.subject().isBlank() ? OTHER : EXACT;
    }
    boolean exact =
        !person.oln().isEmpty()
            || !person.soc().isEmpty()
            || !person.sid().isEmpty()
            || !person.fbi().isEmpty()
            || !head.subject().record().isBlank();
    if (exact) {
      return EXACT;
    }
    return person.dateOfBirth().isPresent() ? DATED_NAME : NAME_ONLY;
  }
}
