package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.rules.explain.Conflict;

/**
 * What makes work on a subject delicate, as far as it had been recorded.
 *
 * @param relation what the subject is to the officer, the nearest relation known for sure
 * @param possible whether likeness alone suggests a relation
 * @param adverse whether the subject is an adverse party
 * @param restricted the weightiest restriction on the subject
 */
record Closeness(
    Relation relation, boolean possible, boolean adverse, Optional<Restriction.Kind> restricted) {
  static final Closeness NONE = new Closeness(Relation.NONE, false, false, Optional.empty());

  /** The nearest of what had been recorded by then. */
  static Closeness of(List<Conflict> conflicts, Instant asOf) {
    Closeness nearest = NONE;
    for (Conflict conflict : conflicts) {
      if (!conflict.knownAt().isAfter(asOf)) {
        nearest = nearest.and(conflict);
      }
    }
    return nearest;
  }

  private Closeness and(Conflict conflict) {
    boolean weightier =
        conflict.restricted().isPresent()
            && (restricted.isEmpty()
                || conflict.restricted().get().compareTo(restricted.get()) < 0);
    return new Closeness(
        conflict.relation().compareTo(relation) < 0 ? conflict.relation() : relation,
        possible || conflict.possible(),
        adverse || conflict.adverse(),
        weightier ? conflict.restricted() : restricted);
  }

  boolean isRelated() {
    return relation != Relation.NONE;
  }

  /** Whether likeness alone suggests a relation, and none is known for sure. */
  boolean isPossiblyRelated() {
    return possible && !isRelated();
  }

  boolean isDelicate() {
    return isRelated() || adverse || restricted.isPresent();
  }
}
