package org.needtoknow.rules.resolve;

/** Whether acts keep their officers. Anything but {@link #NONE} is for measuring alone. */
public enum OfficerShuffle {
  /** Everybody answers for their own acts: every real audit. */
  NONE,
  /** Each act goes to somebody of the department. */
  DEPARTMENT,
  /** Each act goes to somebody who was on duty at its time. */
  SHIFT
}
