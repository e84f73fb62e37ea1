package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.signal.Measure;

class WeekHistoryTest {
  @Test
  void a_week_is_compared_with_the_weeks_before_it() {
    SortedMap<Long, WeekCounts> weeks = new TreeMap<>();
    for (long week = 1; week <= 8; week++) {
      weeks.put(week, new WeekCounts(60, 1, 5));
    }
    weeks.put(9L, new WeekCounts(60, 20, 5));

    List<OfficerWeek> compared = WeekHistory.of("e:p1", weeks);

    assertThat(compared.get(3).get(Measure.WEEK_UNEXPLAINED_CHANCE_OWN))
        .as("too short a past")
        .isZero();
    assertThat(compared.get(7).get(Measure.WEEK_UNEXPLAINED_CHANCE_OWN)).isZero();
    assertThat(compared.get(8).get(Measure.WEEK_UNEXPLAINED_CHANCE_OWN)).isGreaterThan(10);
    assertThat(compared.get(8).get(Measure.WEEK_WEAK_CHANCE_OWN)).isZero();
    assertThat(compared.get(8).get(Measure.WEEK_VOLUME_OVER_OWN)).isZero();
    assertThat(compared.get(8).get(Measure.WEEK_PAST_WEEKS)).isEqualTo(8);
  }
}
