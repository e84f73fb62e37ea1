package org.needtoknow.model.verdict;

import org.needtoknow.model.Text;

/** Why a lookup could not be judged, the most important reason first. */
public enum UndeterminedReason {
  /** An evaluation failed; the run record says how often, never about whom. */
  EVALUATION_FAILED,
  /**
   * Credentials shared or compromised, an account without an owner, or one that the registry does
   * not know.
   */
  PERSON_UNCERTAIN,
  REQUESTER_AMBIGUOUS,
  /** The source masked or left out the subject. */
  SUBJECT_NOT_LOGGED,
  /** The time of the lookup is doubtful and the answer depends on it. */
  CLOCK_DOUBTFUL,
  /**
   * A feed that an enabled template needs is missing, one of its files is broken, or it lacks data
   * that must be compared.
   */
  FEED_MISSING,
  /** A feed had an outage at the time. */
  FEED_SILENT,
  /** A feed ends before the lookup's time plus the grace. */
  NOT_YET_COMPLETE;

  /** The reason in lower case words, as in {@code UNDETERMINED(feed silent)}. */
  public String words() {
    return Text.lower(this).replace('_', ' ');
  }
}
