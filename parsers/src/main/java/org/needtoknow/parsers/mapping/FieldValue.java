package org.needtoknow.parsers.mapping;

/**
 * The value of one field in an export. Masked, blank and not exported are three different things.
 *
 * @param text the value, {@code ""} unless present
 */
public record FieldValue(State state, String text) {
  /** The four states of a value. */
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

  /** Shows only the state. */
  @Override
  public String toString() {
    return "FieldValue[" + state + "]";
  }
}
