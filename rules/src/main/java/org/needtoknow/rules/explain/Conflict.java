package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Relation;

/**
 * One reason for a conflict of interest in work on this subject.
 *
 * @param possible a relation by likeness alone
 * @param knownAt when it had been recorded, {@link Instant#MIN} for in time
 */
public record Conflict(
    Relation relation,
    boolean possible,
    boolean adverse,
    Optional<Restriction.Kind> restricted,
    Instant knownAt) {}
