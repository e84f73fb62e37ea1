package org.needtoknow.rules.pattern;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * What one officer looked up, in numbers, over the whole log. Only acts that could be judged count.
 *
 * @param officer key of who answers
 * @param reasons acts by the class of the reason typed, those that could not be judged too
 */
public record OfficerTotals(
    String officer,
    long acts,
    long unexplained,
    long weak,
    long oneOffs,
    long copies,
    long mostCopiesInDay,
    long histories,
    long claimed,
    long requestersDue,
    long requestersMissing,
    long isolatedSessions,
    long isolatedActs,
    long records,
    long wide,
    long inARow,
    Map<String, Long> reasons) {
  public OfficerTotals {
    requireNonNull(officer, "officer");
    reasons = Map.copyOf(reasons);
  }
}
