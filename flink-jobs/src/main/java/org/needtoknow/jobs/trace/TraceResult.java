package org.needtoknow.jobs.trace;

import java.util.List;

/**
 * The result of a trace.
 *
 * @param lookups in order of time
 * @param otherSubjects number of lookups that share a key with the subject but were about another
 *     subject
 * @param unconfirmed lookups of the index that the restricted files do not hold
 * @param warnings why the answer may be incomplete
 */
public record TraceResult(
    List<TracedLookup> lookups, int otherSubjects, int unconfirmed, List<String> warnings) {
  public TraceResult {
    lookups = List.copyOf(lookups);
    warnings = List.copyOf(warnings);
  }

  /** Lookups sure enough to disclose to their subject. */
  public List<TracedLookup> sure() {
    return lookups.stream().filter(lookup -> lookup.match().isSure()).toList();
  }

  @Override
  public String toString() {
    return "TraceResult[" + lookups.size() + " lookups]";
  }
}
