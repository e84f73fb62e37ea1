package org.needtoknow.samples.run;

import java.time.LocalDate;
import org.needtoknow.samples.inquiry.DepartmentStyle;

/**
 * What to simulate.
 *
 * @param officers sworn people; dispatchers, clerks and administrators are added
 * @param months reported months, in which misuse is planted
 * @param history months before them, without planted misuse
 * @param start first day reported
 * @param misuse planted episodes for each act
 * @param outages nights in the reported months in which the dispatch system is down; one more is in
 *     the history
 * @param dirt share of log records that are doubled, late or dirty
 */
public record SimulationPlan(
    int officers,
    int months,
    int history,
    LocalDate start,
    long seed,
    double misuse,
    double dirt,
    int outages,
    DepartmentStyle style) {
  public SimulationPlan {
    require(officers >= 20 && officers <= 20_000, "officers", "from 20 to 20000");
    require(months >= 1 && months <= 60, "months", "from 1 to 60");
    require(history >= 0 && history <= 24, "history", "from 0 to 24");
    require(misuse >= 0 && misuse <= 0.05, "misuse", "from 0 to 50 in 1,000");
    require(dirt >= 0 && dirt <= 0.2, "dirt", "from 0 to 0.2");
    require(outages >= 0 && outages <= 20, "outages", "from 0 to 20");
    require(start.getYear() >= 2000 && start.getYear() <= 2090, "start", "from 2000 to 2090");
  }

  private static void require(boolean holds, String component, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(component + " must be " + allowed);
    }
  }

  /** First day of the history. */
  public LocalDate historyStart() {
    return start.minusMonths(history);
  }

  /** First day after the reported months. */
  public LocalDate end() {
    return start.plusMonths(months);
  }
}
