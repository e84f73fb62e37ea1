package org.needtoknow.rules.statement;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;

/**
 * A person of the department who must not handle an item.
 *
 * @param employee personnel number
 * @param sentence who it is and why; restricted
 */
public record KeptAway(String employee, Reason reason, String sentence) {
  /** Why, the weightiest first. */
  public enum Reason {
    /** The officer concerned. */
    OFFICER,
    /** The subject of the lookups works for the department. */
    SUBJECT,
    /** Lives or lived with the subject, or is tied to it. */
    TIED_TO_SUBJECT,
    /** Ran the lookup, or is named as its requester. */
    TOOK_PART,
    /** Lives with the officer. */
    HOUSEHOLD,
    /** A declared family member, acquaintance or adverse party of the officer, or the reverse. */
    DECLARED_CONFLICT,
    /** The officer's direct supervisor. */
    SUPERVISOR;

    /** The name in output. */
    public String key() {
      return Text.lower(this);
    }
  }

  public KeptAway {
    employee = Text.required(employee, "employee");
    requireNonNull(reason, "reason");
    sentence = Text.required(sentence, "sentence");
  }

  /** Only the reason. */
  @Override
  public String toString() {
    return "KeptAway[" + reason + "]";
  }
}
