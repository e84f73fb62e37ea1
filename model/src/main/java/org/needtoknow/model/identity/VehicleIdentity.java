package org.needtoknow.model.identity;

import org.needtoknow.model.Text;

/**
 * What a source says about one vehicle.
 *
 * @param plate licence plate as written, upper case, without spaces or dashes
 * @param state the state that issued the plate, two letters, or {@code ""}
 * @param vin vehicle identification number, or {@code ""}
 */
public record VehicleIdentity(String plate, String state, String vin) {
  public static final VehicleIdentity NONE = new VehicleIdentity("", "", "");

  public VehicleIdentity {
    plate = withoutPunctuation(Text.upper(Text.orBlank(plate, "plate")));
    state = Text.upper(Text.orBlank(state, "state"));
    vin = Text.upper(Text.orBlank(vin, "vin"));
  }

  private static String withoutPunctuation(String plate) {
    for (int i = 0; i < plate.length(); i++) {
      char c = plate.charAt(i);
      if (c == ' ' || c == '-' || c == '.') {
        return plate.replace(" ", "").replace("-", "").replace(".", "");
      }
    }
    return plate;
  }

  public boolean isBlank() {
    return plate.isEmpty() && vin.isEmpty();
  }

  @Override
  public String toString() {
    return isBlank() ? "VehicleIdentity[blank]" : "VehicleIdentity[redacted]";
  }
}
