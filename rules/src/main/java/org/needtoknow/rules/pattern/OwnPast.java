package org.needtoknow.rules.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Holds each week of an officer against the weeks before it, of which there must be enough. */
final class OwnPast {
  private static final int LEAST_WEEKS = 4;

  /** The past is a year; before that it says little of today's assignment. */
  private static final int MOST_WEEKS = 52;

  private OwnPast() {}

  /**
   * @param weeks acts, unexplained and weakly explained acts by week
   */
  static List<OfficerWeek> of(String officer, SortedMap<Long, long[]> weeks) {
    List<OfficerWeek> held = new ArrayList<>(weeks.size());
    List<long[]> before = new ArrayList<>();
    for (Map.Entry<Long, long[]> week : weeks.entrySet()) {
      List<long[]> past = before.subList(Math.max(0, before.size() - MOST_WEEKS), before.size());
      held.add(week(officer, week.getKey(), week.getValue(), past));
      before.add(week.getValue());
    }
    return held;
  }

  private static OfficerWeek week(String officer, long number, long[] week, List<long[]> past) {
    long volume = 0;
    long unexplained = 0;
    long weak = 0;
    if (past.size() >= LEAST_WEEKS) {
      volume =
          Chance.Spread.of(past.stream().mapToDouble(counts -> counts[0]).toArray())
              .tenthsAbove(week[0]);
      unexplained = Chance.zeros(week[1], week[0], rate(past, 1));
      weak = Chance.zeros(week[2], week[0], rate(past, 2));
    }
    return new OfficerWeek(
        officer, number, week[0], week[1], week[2], past.size(), volume, unexplained, weak);
  }

  /** The past share, with one act more that went so: no past is proof that it never happens. */
  private static double rate(List<long[]> past, int which) {
    long[] sums = new long[3];
    past.forEach(counts -> Arrays.setAll(sums, i -> sums[i] + counts[i]));
    return (sums[which] + 1.0) / (sums[0] + 2.0);
  }
}
