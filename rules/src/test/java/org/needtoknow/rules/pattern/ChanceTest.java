package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChanceTest {
  @Test
  void zeros_count_how_rare_a_number_is() {
    // Ten heads in ten throws: one in 1,024.
    assertThat(Chance.zeros(10, 10, 0.5)).isEqualTo(3);
    assertThat(Chance.zeros(5, 10, 0.5)).isZero();
    assertThat(Chance.zeros(0, 10, 0.5)).isZero();
    assertThat(Chance.zeros(3, 3, 0.01)).isEqualTo(6);
    assertThat(Chance.zeros(1_000, 1_000, 0.001)).isEqualTo(30);
  }

  @Test
  void where_everything_is_ordinary_nothing_is_rare() {
    assertThat(Chance.zeros(100, 100, 1)).isZero();
  }

  @Test
  void a_few_odd_values_do_not_move_the_deviation() {
    double[] steady = {10, 11, 9, 10, 12, 8, 10, 1_000};

    assertThat(Chance.Spread.of(steady).tenthsAbove(10)).isZero();
    assertThat(Chance.Spread.of(steady).tenthsAbove(42)).isEqualTo(101);
  }

  @Test
  void a_past_without_any_change_makes_nothing_of_one_act_more() {
    assertThat(Chance.Spread.of(new double[] {100, 100, 100, 100}).tenthsAbove(101)).isEqualTo(1);
  }
}
