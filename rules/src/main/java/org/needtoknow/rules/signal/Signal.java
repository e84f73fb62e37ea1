package org.needtoknow.rules.signal;

import java.util.Locale;

/**
 * Every scalar that a rule's condition may name, in lower case. Text is never null: what is not
 * known is {@code "unknown"}.
 */
public enum Signal {
  VERDICT(Type.TEXT, "explained, conflict, unexplained or undetermined"),
  WEAK(Type.BOOL, "explained by weak explanations alone"),
  RELATION(
      Type.TEXT,
      "self, household, family, coworker, coworker_household, former_coworker, acquaintance or none"),
  RELATION_POSSIBLE(
      Type.BOOL, "a relation by likeness of name alone: raises rank, never opens an item"),
  CLAIMED_RELATION(Type.TEXT, "the same, to a requester who is claimed only"),
  ADVERSE(
      Type.BOOL,
      "the officer or household is a party to the case, complaint or suit, or was complained of"),
  RESTRICTED(Type.BOOL, "a restricted record or person, the officer not on its access list"),
  RESTRICTED_KIND(
      Type.TEXT, "internal_affairs, sealed, public_figure, protected_address, other or none"),
  DUTY(Type.TEXT, "on, off, leave, suspension or unknown"),
  OPERATOR(Type.TEXT, "known, uncertain or unknown"),
  ACCOUNT_STATE(Type.TEXT, "active, unknown, disabled, separated, removed or not_judged"),
  REQUESTER(Type.TEXT, "none, tied, claimed, ambiguous, unknown or external"),
  ROLE(Type.TEXT, "the accountable person's role, lower case, or unknown"),
  REASON_CLASS(
      Type.TEXT, "blank, masked, not_exported, generic, training, test, number or specific"),
  REASON_CONTRADICTED(Type.BOOL, "the file contradicts the reason or the number cited"),
  REASON_CONTRADICTION(
      Type.TEXT, "no_such_number, not_open, not_the_officers, no_training or none"),
  SUBJECT_KIND(Type.TEXT, "person, vehicle, place, record, article or none"),
  MESSAGE_KEY(Type.TEXT, "upper case, or blank"),
  ACTION(Type.TEXT, "query, search, view, print, export or edit"),
  PURPOSE(Type.TEXT, "purpose code, or blank"),
  FULL_RECORD(Type.BOOL, "a full criminal history: IQ, FQ or QR"),
  FISHING_KEY(Type.BOOL, "a key that can fish: RNQ, DNQ or RPQ"),
  FIRST_LOOKUP(Type.TEXT, "yes, no or unknown: officer and subject new to each other"),
  ACTS_ON_SUBJECT(Type.INT, "the officer's acts on the subject up to this one, in the window"),
  UNEXPLAINED_ON_SUBJECT(
      Type.INT, "those of them that no strong explanation covers, this one included"),
  DAYS_ON_SUBJECT(Type.INT, "different days among those, in the department's zone"),
  REPEAT(Type.BOOL, "unexplained_on_subject reaches the department's count"),
  VICTIM_ACTS_SINCE_ACTIVITY(
      Type.INT,
      "acts on a victim or witness of the officer's own case since anybody last worked on the case"),
  SELF_RECORDED_AFTER(
      Type.BOOL, "the best explanation was written down afterwards by the officer alone");

  /** Types of signals; CEL's string, bool and int. */
  public enum Type {
    TEXT,
    BOOL,
    INT
  }

  private final Type type;
  private final String meaning;

  Signal(Type type, String meaning) {
    this.type = type;
    this.meaning = meaning;
  }

  public Type type() {
    return type;
  }

  public String meaning() {
    return meaning;
  }

  /** The name in conditions and in output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
