package org.needtoknow.model.verdict;

/** The four answers to "was this lookup work?". None of them says misuse. */
public enum Verdict {
  /** Work on file explains it. */
  EXPLAINED,
  /** Work explains it, but the subject is related to the officer, adverse or restricted. */
  CONFLICT,
  /**
   * All that is needed to explain it was at hand, and nothing did. Neutral: counted, ranked, open
   * to the random draw.
   */
  UNEXPLAINED,
  /** It cannot be judged, for the reason given. */
  UNDETERMINED
}
