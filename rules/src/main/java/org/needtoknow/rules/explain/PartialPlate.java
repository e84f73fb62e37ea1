package org.needtoknow.rules.explain;

import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Lookup;

/** A search by part of a plate, which can return many vehicles that were not meant. */
public final class PartialPlate {
  /** The key for a search by part of a plate. */
  private static final String BY_PART = "RPQ";

  private static final String WILDCARDS = "*?%$_@";

  private PartialPlate() {}

  /** Whether the lookup asked for vehicles by part of a plate. */
  public static boolean in(Lookup head) {
    VehicleIdentity vehicle = head.subject().vehicle();
    return !vehicle.isBlank()
        && vehicle.vin().isEmpty()
        && (head.messageKey().equals(BY_PART) || isOpen(vehicle.plate()));
  }

  private static boolean isOpen(String plate) {
    for (int i = 0; i < plate.length(); i++) {
      if (WILDCARDS.indexOf(plate.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
