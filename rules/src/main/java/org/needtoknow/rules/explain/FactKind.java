package org.needtoknow.rules.explain;

/** What kind of fact an explanation rests on. */
public enum FactKind {
  CASE("case"),
  CALL("call"),
  /** A row of the feed {@code work}: an applicant, a lookout, a report to review. */
  WORK("work"),
  /** A restricted record whose list of allowed people names the officer. */
  RESTRICTION("restriction"),
  /** Being on duty on patrol, one's own duty or that of the requester. */
  DUTY_ROSTER("duty roster");

  private final String words;

  FactKind(String words) {
    this.words = words;
  }

  /** The kind alone: {@code duty roster}. */
  String words() {
    return words;
  }

  /** Kind and number: {@code case 26-00113}. */
  String label(String number) {
    return words + " " + number;
  }
}
