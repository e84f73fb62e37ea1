package org.needtoknow.rules.decide;

import java.util.List;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * An act with its verdict.
 *
 * @param subjectId the person on file whom the subject is, or a keyed hash of its strongest
 *     identifier; {@code ""} when the subject is not logged
 * @param decision the latest decision
 * @param history every verdict it had, oldest first, the last one equal to the decision's
 */
public record AuditedAct(
    ResolvedAct act, String subjectId, Decision decision, List<Revision> history) {
  public AuditedAct {
    history = List.copyOf(history);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("a verdict without history");
    }
  }

  /** The lookup that a person made. */
  public Lookup head() {
    return act.act().head();
  }

  /** Lookups that the system added to the head, or that belong to one act with it. */
  public List<Lookup> followUps() {
    return act.act().followUps();
  }

  /** The id of the act, which is its head's. */
  public String id() {
    return act.act().id();
  }
}
