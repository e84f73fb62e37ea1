package org.needtoknow.parsers.mapping;

/**
 * What an export says of one field. Masked, blank and not exported are three different things.
 *
 * @param text the value, {@code ""} unless present
 */
public record FieldValue(State state, String text) {
  /** Which of the four it is. */
  public enum State {
    PRESENT,
    BLANK,
    MASKED,
    NOT_EXPORTED
  }

  static final FieldValue BLANK = new FieldValue(State.BLANK, "");
  static final FieldValue MASKED = new FieldValue(State.MASKED, "");
  static final FieldValue NOT_EXPORTED = new FieldValue(State.NOT_EXPORTED, "");

  static FieldValue of(String text) {
    return text.isEmpty() ? BLANK : new FieldValue(State.PRESENT, text);
  }

  /** The state alone. */
  @Override
  public String toString() {
    return "FieldValue[" + state + "]";
  }
}
