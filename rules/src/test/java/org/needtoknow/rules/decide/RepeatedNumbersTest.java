package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedNumbersTest {
  @Test
  void what_came_twice_or_more_is_reported_from_what_came_once_or_never() {
    RepeatedNumbers repeats = new RepeatedNumbers(2_500);
    // Numbers that fall into one place of any table of powers of two.
    for (long number = 1; number <= 1_000; number++) {
      repeats.add(number << 40);
      if (number % 2 == 0) {
        repeats.add(number << 40);
      }
      if (number % 4 == 0) {
        repeats.add(number << 40);
      }
    }

    for (long number = 1; number <= 1_000; number++) {
      assertThat(repeats.contains(number << 40)).isEqualTo(number % 2 == 0);
    }
    assertThat(repeats.contains(1_001L << 40)).isFalse();
    assertThat(new RepeatedNumbers(0).contains(5)).isFalse();
  }
}
