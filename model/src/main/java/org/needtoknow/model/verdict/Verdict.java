package org.needtoknow.model.verdict;

/** The four answers to "was this lookup work?". None of them says misuse. */
public enum Verdict {
  /** Work on file explains it. */
  EXPLAINED,
  /** Work explains it, but the subject is related to the officer, adverse or restricted. */
  CONFLICT,
  /**
   * All data needed to explain it was available, and nothing explained it. Neutral: the lookup is
   * counted, ranked and may be drawn at random.
   */
  UNEXPLAINED,
  /** It cannot be judged, for the reason given. */
  UNDETERMINED;

  /**
   * Whether work on file explains the lookup, and more than weakly.
   *
   * @param weak whether the explanation of {@code EXPLAINED} is weak
   */
  public boolean isStrong(boolean weak) {
    return this == CONFLICT || this == EXPLAINED && !weak;
  }
}
