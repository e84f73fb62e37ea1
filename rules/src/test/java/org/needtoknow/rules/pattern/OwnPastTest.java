package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnPastTest {
  @Test
  void a_week_is_held_against_the_weeks_before_it() {
    SortedMap<Long, long[]> weeks = new TreeMap<>();
    for (long week = 1; week <= 8; week++) {
      weeks.put(week, new long[] {60, 1, 5});
    }
    weeks.put(9L, new long[] {60, 20, 5});

    List<OfficerWeek> held = OwnPast.of("e:p1", weeks);

    assertThat(held.get(3).unexplainedChanceOwn()).as("too short a past").isZero();
    assertThat(held.get(7).unexplainedChanceOwn()).isZero();
    assertThat(held.get(8).unexplainedChanceOwn()).isGreaterThan(10);
    assertThat(held.get(8).weakChanceOwn()).isZero();
    assertThat(held.get(8).volumeOverOwn()).isZero();
    assertThat(held.get(8).pastWeeks()).isEqualTo(8);
  }
}
