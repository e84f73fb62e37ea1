package org.needtoknow.parsers.log.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plate and its state as exports write them: in separate cells, or in one, {@code ABC123/VT},
 * {@code ABC123 (VT)}, {@code VT ABC123}; the state by two letters or by its name.
 *
 * @param plate as written, without the state
 * @param state two letters where it is known, else {@code ""}
 * @param plateDoubt a warning about the cell of the plate, {@code ""} for nothing
 * @param stateDoubt a warning about the cell of the state, {@code ""} for nothing
 */
public record PlateField(String plate, String state, String plateDoubt, String stateDoubt) {
  private static final PlateField BLANK = new PlateField("", "", "", "");

  private static final String NOT_BOTH =
      "has more than a plate, and no known state or province; read as written";
  private static final String OTHER_STATE =
      "names a different state than the state column; the state column is used";
  private static final String NO_STATE = "is not a known state or province; read as blank";

  /** Characters that surely separate a plate from its state. */
  private static final Pattern PARTED =
      Pattern.compile("\\s*([^/,()]+?)\\s*[/,(]\\s*([^/,()]+?)\\s*\\)?\\s*");

  /**
   * A state and a plate of letters and digits, such as {@code VT ABC123}. With digits alone the two
   * letters may belong to the plate: {@code AL 12345} is a plate of Connecticut.
   */
  private static final Pattern STATE_FIRST =
      Pattern.compile("([A-Za-z]{2})[ -]+((?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9-]{5,8})");

  private static final Pattern STATE_LAST =
      Pattern.compile("((?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9-]{5,8})[ -]+([A-Za-z]{2})");

  /**
   * Reads both cells.
   *
   * @param plateCell the plate, perhaps with its state
   * @param stateCell the state, {@code ""} where none is written
   */
  public static PlateField of(String plateCell, String stateCell) {
    if (plateCell.isEmpty() && stateCell.isEmpty()) {
      return BLANK;
    }
    PlateField plain = plain(plateCell, stateCell);
    String state = plain.state;
    String stateDoubt = plain.stateDoubt;
    if (plateCell.indexOf('/') < 0
        && plateCell.indexOf(',') < 0
        && plateCell.indexOf('(') < 0
        && plateCell.indexOf(' ') < 0
        && plateCell.indexOf('-') < 0) {
      return plain;
    }
    Matcher parted = PARTED.matcher(plateCell);
    if (parted.matches()) {
      Optional<PlateField> both = both(parted.group(1), parted.group(2), state, stateDoubt);
      return both.orElse(new PlateField(plateCell, state, NOT_BOTH, stateDoubt));
    }
    if (plateCell.indexOf('/') >= 0 || plateCell.indexOf(',') >= 0 || plateCell.indexOf('(') >= 0) {
      return new PlateField(plateCell, state, NOT_BOTH, stateDoubt);
    }
    Matcher first = STATE_FIRST.matcher(plateCell.strip());
    Matcher last = STATE_LAST.matcher(plateCell.strip());
    Optional<PlateField> both = Optional.empty();
    if (first.matches() && isState(first.group(1))) {
      both = both(first.group(2), first.group(1), state, stateDoubt);
    } else if (last.matches() && isState(last.group(2))) {
      both = both(last.group(1), last.group(2), state, stateDoubt);
    }
    return both.orElse(plain);
  }

  /**
   * The same for a plate that is known to be written without a state.
   *
   * @param stateCell the state, {@code ""} where none is written
   */
  static PlateField plain(String plate, String stateCell) {
    Optional<String> state = StateNames.code(stateCell);
    String doubt = stateCell.isEmpty() || state.isPresent() ? "" : NO_STATE;
    return new PlateField(plate, state.orElse(""), "", doubt);
  }

  private static boolean isState(String text) {
    return StateNames.code(text).isPresent();
  }

  /** The part that is a state; the last one when both are. */
  private static Optional<PlateField> both(
      String one, String other, String state, String stateDoubt) {
    Optional<String> last = StateNames.code(other);
    Optional<String> found = last.isPresent() ? last : StateNames.code(one);
    if (found.isEmpty()) {
      // XX and US after a plate are states that are not known.
      return other.length() == 2 && other.chars().allMatch(Character::isLetter) && one.length() > 2
          ? Optional.of(new PlateField(one, state, NO_STATE, stateDoubt))
          : Optional.empty();
    }
    String plate = last.isPresent() ? one : other;
    boolean contradicts = !state.isEmpty() && !state.equals(found.get());
    return Optional.of(
        new PlateField(
            plate,
            state.isEmpty() ? found.get() : state,
            contradicts ? OTHER_STATE : "",
            stateDoubt));
  }
}
