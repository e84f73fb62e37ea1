package org.needtoknow.rules.pattern;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;

/**
 * One officer's week in numbers, compared with the officer's own earlier weeks.
 *
 * @param officer key of the accountable person
 * @param week number of the week since 1970, Monday to Sunday in the department's zone
 * @param counts the measures over a week that need no comparison with others
 */
public record OfficerWeek(String officer, long week, Map<Measure, Long> counts) {
  public OfficerWeek {
    requireNonNull(officer, "officer");
    counts = MeasureCounts.copyOf(counts, RuleScope.WEEK);
  }

  /** The number of the week that a time is in. */
  public static long numberOf(Instant at, AuditSettings settings) {
    // 1970 began on a Thursday, three days after a Monday.
    return Math.floorDiv(LocalDate.ofInstant(at, settings.zone()).toEpochDay() + 3, 7);
  }

  /** One of the counts, 0 when it was not counted. */
  public long get(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }
}
