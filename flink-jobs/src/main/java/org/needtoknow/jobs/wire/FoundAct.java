package org.needtoknow.jobs.wire;

import static java.util.Objects.requireNonNull;

import org.needtoknow.rules.review.ItemAct;

/**
 * An act in a finding, on its way from the officer's stage to the review items.
 *
 * @param act the act, as ranking needs it
 * @param shown true for the list of shown lookups, which opens no item
 * @param proof the document in full of the lookup that the operator typed; no bytes where it was
 *     left out or the act lies outside the reported period
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read twice
public record FoundAct(ItemAct act, boolean shown, byte[] proof) {
  private static final byte[] NO_PROOF = {};

  public FoundAct {
    requireNonNull(act, "act");
    requireNonNull(proof, "proof");
  }

  /** An act of which no document is written. */
  public static FoundAct withoutDocument(ItemAct act) {
    return new FoundAct(act, false, NO_PROOF);
  }

  /** Whether the document is here. */
  public boolean isProven() {
    return proof.length > 0;
  }

  /** The same without the document, which is by far the most of it. */
  public FoundAct withoutProof() {
    return new FoundAct(act, shown, NO_PROOF);
  }

  /** Its item and act, never the subject. */
  @Override
  public String toString() {
    return "FoundAct[" + act.item().id() + " " + act.id() + "]";
  }

  /** Its place in its list: items one after the other, each in order of time. */
  public Outgoing asOutgoing(Codec<FoundAct> codec) {
    String list = shown ? "shown " : "item ";
    String key = list + act.item().id() + " " + SortKey.of(act.at()) + " " + act.id();
    return new Outgoing(Outgoing.Kind.FOUND, key, codec.toBytes(this));
  }
}
