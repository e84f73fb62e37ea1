package org.needtoknow.rules.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.needtoknow.rules.signal.Measure;

/** Compares each week of an officer with the weeks before it, if there are enough of them. */
final class WeekHistory {
  private static final int LEAST_WEEKS = 4;

  /** Earlier weeks are left out: they say little about today's assignment. */
  private static final int MOST_WEEKS = 52;

  private WeekHistory() {}

  /**
   * @param weeks counts by number of the week
   */
  static List<OfficerWeek> of(String officer, SortedMap<Long, WeekCounts> weeks) {
    List<OfficerWeek> compared = new ArrayList<>(weeks.size());
    List<WeekCounts> before = new ArrayList<>();
    for (Map.Entry<Long, WeekCounts> week : weeks.entrySet()) {
      List<WeekCounts> past =
          before.subList(Math.max(0, before.size() - MOST_WEEKS), before.size());
      compared.add(new OfficerWeek(officer, week.getKey(), measures(week.getValue(), past).map()));
      before.add(week.getValue());
    }
    return compared;
  }

  private static MeasureCounts measures(WeekCounts week, List<WeekCounts> past) {
    MeasureCounts measures =
        new MeasureCounts(
            Measure.WEEK_ACTS,
            Measure.WEEK_UNEXPLAINED,
            Measure.WEEK_WEAK,
            Measure.WEEK_PAST_WEEKS,
            Measure.WEEK_VOLUME_OVER_OWN,
            Measure.WEEK_UNEXPLAINED_CHANCE_OWN,
            Measure.WEEK_WEAK_CHANCE_OWN);
    measures.add(Measure.WEEK_ACTS, week.acts());
    measures.add(Measure.WEEK_UNEXPLAINED, week.unexplained());
    measures.add(Measure.WEEK_WEAK, week.weak());
    measures.add(Measure.WEEK_PAST_WEEKS, past.size());
    if (past.size() >= LEAST_WEEKS) {
      WeekCounts sum = past.stream().reduce(WeekCounts.NONE, WeekCounts::plus);
      Chance.Spread volumes =
          Chance.Spread.of(past.stream().mapToDouble(WeekCounts::acts).toArray());
      measures.add(Measure.WEEK_VOLUME_OVER_OWN, volumes.tenthsAbove(week.acts()));
      measures.add(
          Measure.WEEK_UNEXPLAINED_CHANCE_OWN,
          Chance.zeros(week.unexplained(), week.acts(), rate(sum.unexplained(), sum.acts())));
      measures.add(
          Measure.WEEK_WEAK_CHANCE_OWN,
          Chance.zeros(week.weak(), week.acts(), rate(sum.weak(), sum.acts())));
    }
    return measures;
  }

  /**
   * The past share, as if one more act had been counted: a past without such an act does not prove
   * that it never happens.
   */
  private static double rate(long count, long acts) {
    return (count + 1.0) / (acts + 2.0);
  }
}
