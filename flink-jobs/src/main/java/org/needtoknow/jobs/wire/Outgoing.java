package org.needtoknow.jobs.wire;

import org.needtoknow.results.json.ByteSlice;

/**
 * Something that leaves the pipeline for a file of the run's own folder.
 *
 * @param kind which list it belongs to
 * @param key what the list is sorted by; equal keys are sorted by their bodies
 * @param listed how many bytes it takes in the file that people read, 0 where that is not known yet
 * @param body the content; may be in a buffer that is used again for the next, so the receiver must
 *     copy it at once
 */
public record Outgoing(Kind kind, String key, int listed, ByteSlice body) {
  public Outgoing(Kind kind, String key, byte[] body) {
    this(kind, key, ByteSlice.of(body));
  }

  public Outgoing(Kind kind, String key, ByteSlice body) {
    this(kind, key, 0, body);
  }

  /** The lists that a run leaves behind. */
  public enum Kind {
    /** A rendered lookup. */
    LOOKUP,
    /** An act in a review item or on the list of shown conflicts. */
    FOUND,
    REJECTED,
    /** What became of a block's records. */
    BLOCK,
    /** What is known of a file. */
    FILE,
    /** Counts of a stage, by file or by name. */
    TALLY,
    /** One officer in numbers, for patterns. */
    OFFICER,
    /** One officer's week in numbers. */
    WEEK,
    /** Acts of one officer that no strong explanation covers, one behind the other. */
    OFFICER_ACTS,
    /** An act that nothing explains, by its subject. */
    SUBJECT_ACT,
    /** An act that shows something about an account, by the account. */
    ACCOUNT_ACT,
    /** The document of an act that a pattern names. */
    PROOF,
    /** A lookup of the subject of a review item, by subject and person. */
    LOOKED_UP
  }

  /** Its kind alone. */
  @Override
  public String toString() {
    return "Outgoing[" + kind + "]";
  }
}
