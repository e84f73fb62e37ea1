package org.needtoknow.jobs.trace;

import org.needtoknow.model.verdict.MatchTier;

/**
 * How sure it is that a lookup was about the subject asked for, and by what that is known.
 *
 * @param tier how surely
 * @param how in a few words, naming nobody
 */
public record Match(MatchTier tier, String how, Basis basis) {
  /** What was compared. */
  public enum Basis {
    /** The row of the raw log, read again. */
    SOURCE_ROW("log"),
    /** The restricted document, where the subject stands in full. */
    RESULT("result"),
    /** Keyed hashes alone. */
    KEY("key"),
    /** The subject's id is that of a sure match: the same person by another identifier. */
    SUBJECT_ID("subject id");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Sure enough to tell a stranger that it was about them. */
  public boolean isSure() {
    return tier == MatchTier.EXACT || tier == MatchTier.NAME_AND_DATE;
  }
}
