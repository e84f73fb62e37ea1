package org.needtoknow.model.identity;

import org.needtoknow.model.Text;

/**
 * What a source says about one vehicle.
 *
 * @param plate licence plate as written, upper case, without spaces, dashes and other marks
 * @param state the state that issued the plate, two letters, or {@code ""}
 * @param vin vehicle identification number, or {@code ""}
 */
public record VehicleIdentity(String plate, String state, String vin) {
  public static final VehicleIdentity NONE = new VehicleIdentity("", "", "");

  /** Marks for the unknown part of a plate. */
  private static final String PARTIAL = "*?%$_@";

  public VehicleIdentity {
    plate = withoutPunctuation(Text.upper(Text.orBlank(plate, "plate")));
    state = Text.upper(Text.orBlank(state, "state"));
    vin = Text.upper(Text.orBlank(vin, "vin"));
  }

  /** Systems and spreadsheets add marks to plates. Marks that ask for part of a plate remain. */
  private static String withoutPunctuation(String plate) {
    for (int i = 0; i < plate.length(); i++) {
      if (isMark(plate.charAt(i))) {
        StringBuilder bare = new StringBuilder(plate.length());
        plate.chars().filter(c -> !isMark((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
      }
    }
    return plate;
  }

  private static boolean isMark(char c) {
    boolean usual = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    return !usual
        && !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && PARTIAL.indexOf(c) < 0;
  }

  public boolean isBlank() {
    return plate.isEmpty() && vin.isEmpty();
  }

  @Override
  public String toString() {
    return isBlank() ? "VehicleIdentity[blank]" : "VehicleIdentity[redacted]";
  }
}
