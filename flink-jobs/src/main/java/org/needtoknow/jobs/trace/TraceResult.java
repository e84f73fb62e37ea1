package org.needtoknow.jobs.trace;

import java.util.List;

/**
 * What a trace found.
 *
 * @param lookups in order of time
 * @param somebodyElse lookups that share a key with the subject and were about somebody else
 * @param unconfirmed lookups of the index that the restricted files do not hold
 * @param warnings why the answer may not be whole
 */
public record TraceResult(
    List<TracedLookup> lookups, int somebodyElse, int unconfirmed, List<String> warnings) {
  public TraceResult {
    lookups = List.copyOf(lookups);
    warnings = List.copyOf(warnings);
  }

  /** Those that are sure enough to be told to a stranger. */
  public List<TracedLookup> sure() {
    return lookups.stream().filter(lookup -> lookup.match().isSure()).toList();
  }

  @Override
  public String toString() {
    return "TraceResult[" + lookups.size() + " lookups]";
  }
}
