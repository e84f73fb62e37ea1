package org.needtoknow.jobs.trace;

import org.needtoknow.model.verdict.MatchTier;

/**
 * How sure it is that a lookup was about the subject asked for, and what shows it.
 *
 * @param tier how sure the match is
 * @param the reason in a few words, without a name
 */
public record Match(MatchTier tier, String how, Basis basis) {
  /** What was compared. */
  public enum Basis {
    /** The row of the raw log, which was read again. */
    SOURCE_ROW("log"),
    /** The restricted document, which holds the full subject. */
    RESULT("result"),
    /** Keyed hashes only. */
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

  /** Sure enough to disclose the lookup to its subject. */
  public boolean isSure() {
    return tier == MatchTier.EXACT || tier == MatchTier.NAME_AND_DATE;
  }
}
