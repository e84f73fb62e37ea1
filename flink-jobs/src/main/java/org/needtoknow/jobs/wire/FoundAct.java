package org.needtoknow.jobs.wire;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.verdict.Finding;

/**
 * An act in a finding, on its way from the officer's stage to the review items.
 *
 * @param itemId the review item it belongs to: a keyed hash of kind, officer and subject or account
 * @param shown true for the list of shown conflicts, which opens no item
 * @param about what items of the rule group by
 * @param officer key of who answers for it
 * @param subjectId whom or what it was about, {@code ""} when not logged
 * @param account the account it was run with, {@code system/username}
 * @param actId id of the head
 * @param lookups ids of the head and of what it set off
 * @param fired true when the rule fired on this act, false when a later act named it
 * @param reported true when the act lies in the period that is reported
 * @param excused true when work on file strongly explains it
 * @param raises what puts an item on it higher
 * @param households keyed hashes of the addresses that the subject is known at
 * @param session the officer's session, so that items of one sitting are shown together
 * @param people personnel numbers of those whom the act concerns, the subject included
 * @param proof the head's document in full, no bytes where it was left out
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read twice
public record FoundAct(
    String itemId,
    boolean shown,
    String rule,
    Finding.About about,
    int weight,
    String officer,
    String subjectId,
    String account,
    String actId,
    List<String> lookups,
    Instant at,
    boolean fired,
    boolean reported,
    boolean excused,
    Set<Raise> raises,
    Set<String> households,
    String session,
    Set<String> people,
    byte[] proof) {
  private static final byte[] NO_PROOF = {};

  /** Whether the head's document is at hand. */
  public boolean isProven() {
    return proof.length > 0;
  }

  /** The same without the head's document, which is by far the most of it. */
  public FoundAct withoutProof() {
    return new FoundAct(
        itemId,
        shown,
        rule,
        about,
        weight,
        officer,
        subjectId,
        account,
        actId,
        lookups,
        at,
        fired,
        reported,
        excused,
        raises,
        households,
        session,
        people,
        NO_PROOF);
  }

  /** Its item and act, never the subject. */
  @Override
  public String toString() {
    return "FoundAct[" + itemId + " " + actId + "]";
  }

  /** Where it stands in its list: items one after the other, each in order of time. */
  public Outgoing asOutgoing(Codec<FoundAct> codec) {
    String key = (shown ? "shown " : "item ") + itemId + " " + SortKey.of(at) + " " + actId;
    return new Outgoing(Outgoing.Kind.FOUND, key, codec.toBytes(this));
  }
}
