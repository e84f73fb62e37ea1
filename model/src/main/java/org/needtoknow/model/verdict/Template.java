package org.needtoknow.model.verdict;

/**
 * Why a lookup was work: the explanation templates, by the number under which a department turns
 * each on or off.
 */
public enum Template {
  /** Subject of an open case assigned to the officer. */
  ASSIGNED_CASE(1),
  /** Subject, vehicle or place of a call the officer was on. */
  CALL_SUBJECT(2),
  /** Officer-initiated stop: the plate is run moments before the call exists. */
  OFFICER_STOP(3),
  /** Between arrival and clear of an active call, subject not listed. */
  DURING_CALL(4),
  /** Automatic follow-up of an explained head, or both subjects parties of the one incident. */
  FOLLOW_UP(5),
  /** Run for a requester tied to the operator, whose work explains it. */
  RELAY(6),
  /** Rostered partner or recorded task force has the case or call; unit or supervisor. */
  PARTNER_OR_TEAM(7),
  /** Duty by role: applicant, permit, court date, validation, warrant desk. */
  ROLE_DUTY(8),
  /** Lookout or hot list in force. */
  LOOKOUT(9),
  /**
   * A case or call number cited; it exists, is open and is the officer's; the subject is not in it.
   */
  CITED_NUMBER(10),
  /** Subject tied to a party of the officer's case by address, vehicle or telephone. */
  TIED_TO_PARTY(11),
  /** Patrol plate check. */
  PATROL_PLATE_CHECK(12),
  /** Briefing: a recent incident viewed by someone on duty. */
  BRIEFING(13),
  /** Work queue: report review, approval, coding, records request. */
  WORK_QUEUE(14);

  /** {@link #values} makes an array each time. */
  private static final Template[] ALL = values();

  private final int number;

  Template(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** The template of a number, as department files name it. */
  public static Template of(int number) {
    for (Template template : ALL) {
      if (template.number == number) {
        return template;
      }
    }
    throw new IllegalArgumentException(
        "there is no template " + number + "; they run from 1 to 14");
  }
}
