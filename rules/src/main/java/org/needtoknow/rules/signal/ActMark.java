package org.needtoknow.rules.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an act shows that patterns count. A rule over an officer, a week or an account says under
 * {@code names} which mark the acts of its finding have: a finding names the acts that it is about,
 * never all.
 */
public enum ActMark {
  UNEXPLAINED,
  /** Explained by weak explanations only. */
  WEAK,
  /** The officer's only act on the subject, unexplained. */
  ONE_OFFS,
  /** An unexplained print or export. */
  COPIES,
  /** An unexplained full criminal history. */
  HISTORIES,
  /** Unexplained, for a requester who has no tie to the operator. */
  CLAIMED,
  /** Unexplained, without a requester where one was due. */
  REQUESTERS_MISSING,
  /** Unexplained, in a session apart from any work. */
  ISOLATED,
  /** A record opened without an explanation, or only because the unit has the case. */
  RECORDS,
  /** A wide search without a cited number. */
  WIDE,
  /** In a sequence of unexplained acts. */
  IN_A_ROW,
  /** Undetermined, because several people fit the requester's name. */
  UNCLEAR,
  /** Use of an account at two terminals at once. */
  INTERLEAVED,
  /** First use of an account after a long pause. */
  IDLE,
  /** Use of an account by an uncertain person. */
  UNCERTAIN;

  /** The word in rule files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The bit of this mark in a set of marks. */
  public int bit() {
    return 1 << ordinal();
  }

  public static Optional<ActMark> of(String key) {
    return Arrays.stream(values()).filter(mark -> mark.key().equals(key)).findFirst();
  }
}
