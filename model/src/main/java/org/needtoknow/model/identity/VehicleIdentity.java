package org.needtoknow.model.identity;

import org.needtoknow.model.Text;

/**
 * What a source says about one vehicle.
 *
 * @param plate licence plate in upper case, without spaces, hyphens and other marks
 * @param state the state that issued the plate, two letters, or {@code ""}
 * @param vin vehicle identification number in the same form, or {@code ""}
 */
public record VehicleIdentity(String plate, String state, String vin) {
  public static final VehicleIdentity NONE = new VehicleIdentity("", "", "");

  public VehicleIdentity {
    plate = BareNumber.of(plate, "plate");
    state = Text.upper(Text.orBlank(state, "state"));
    vin = BareNumber.of(vin, "vin");
  }

  public boolean isBlank() {
    return plate.isEmpty() && vin.isEmpty();
  }

  @Override
  public String toString() {
    return isBlank() ? "VehicleIdentity[blank]" : "VehicleIdentity[redacted]";
  }
}
