package org.needtoknow.rules.pattern;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.needtoknow.rules.chance.OfficerEncounters;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;

/**
 * The lookups of one officer in numbers, over the whole log.
 *
 * @param officer key of the accountable person
 * @param counts the measures over an officer that need no comparison with others
 * @param reasons acts by the class of the typed reason, including acts that could not be judged
 * @param encounters what the lookups met
 */
public record OfficerTotals(
    String officer,
    Map<Measure, Long> counts,
    Map<String, Long> reasons,
    OfficerEncounters encounters) {
  public OfficerTotals {
    requireNonNull(officer, "officer");
    counts = MeasureCounts.copyOf(counts, RuleScope.OFFICER);
    reasons = Map.copyOf(reasons);
    requireNonNull(encounters, "encounters");
  }

  /** One of the counts, 0 when it was not counted. */
  public long get(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }
}
