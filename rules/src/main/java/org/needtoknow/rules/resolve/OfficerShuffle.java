package org.needtoknow.rules.resolve;

/**
 * How acts are assigned to officers. {@link #NONE} is for audits, the others are for evaluation
 * only.
 */
public enum OfficerShuffle {
  /** Each act stays with its own officer. */
  NONE,
  /** Each act is assigned to a random person of the department. */
  DEPARTMENT,
  /** Each act is assigned to a random person who was on duty at its time. */
  SHIFT
}
