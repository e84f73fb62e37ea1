package org.needtoknow.model.verdict;

/** How the looked-up subject was found to be the one on file, surest first. */
public enum MatchTier {
  /** OLN, SID, FBI, VIN, plate and state, social security or record number. */
  EXACT,
  /** Name and date of birth. */
  NAME_AND_DATE,
  /**
   * Phonetic code, edit distance, transposed date, O for 0 and I for 1; or a name without a date of
   * birth to compare.
   */
  LIKENESS,
  /** Same address. */
  PLACE,
  /** No subject was compared: the explanation rests on the time or the number cited. */
  NONE
}
