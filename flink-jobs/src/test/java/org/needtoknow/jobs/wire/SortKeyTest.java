package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTest {
  @Test
  void times_are_in_order_as_text_also_before_1970() {
    assertThat(
            Stream.of(
                    "0001-01-01T00:00:00Z",
                    "1969-12-31T23:59:59.999999999Z",
                    "1970-01-01T00:00:00Z",
                    "1970-01-01T00:00:00.000000009Z",
                    "1970-01-01T00:00:00.1Z",
                    "2026-03-01T12:00:00Z",
                    "9999-12-31T23:59:59Z")
                .map(Instant::parse)
                .map(SortKey::of))
        .isSorted()
        .allMatch(key -> key.length() == 29);
  }

  @Test
  void numbers_are_in_order_as_text_also_below_zero() {
    assertThat(LongStream.of(-30, -2, 0, 9, 10, 2_961, 10_000_000).mapToObj(SortKey::of))
        .isSorted()
        .allMatch(key -> key.length() == 20);
  }

  @Test
  void a_number_that_has_no_place_in_the_order_is_refused() {
    assertThatThrownBy(() -> SortKey.of(Long.MIN_VALUE / 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
