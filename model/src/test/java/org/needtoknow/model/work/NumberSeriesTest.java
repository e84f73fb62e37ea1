package org.needtoknow.model.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {
  private static FeedCoverage feed(Feed feed, NumberSeries... series) {
    return new FeedCoverage(
        feed, true, true, Optional.empty(), Optional.empty(), List.of(), Set.of(), List.of(series));
  }

  @Test
  void numbers_of_one_form_are_compared_run_by_run_and_not_as_text() {
    assertThat(NumberSeries.formOf("C26-0412")).isEqualTo("C9-9");
    assertThat(NumberSeries.compare("C26-9", "C26-10")).isNegative();
    assertThat(NumberSeries.compare("C26-1", "C25-999")).isPositive();
    assertThat(NumberSeries.compare("26-0042", "26-42")).isZero();
  }

  @Test
  void a_series_reaches_what_came_after_its_lowest_number_and_after_all_that_is_older() {
    NumberSeries series = new NumberSeries("9-9", "26-100", "26-120");

    assertThat(series.reaches("26-99")).isFalse();
    assertThat(series.reaches("26-110")).as("among those of before").isFalse();
    assertThat(series.reaches("26-121")).isTrue();
    assertThat(new NumberSeries("9-9", "", "26-120").reaches("26-999")).isFalse();
  }

  @Test
  void a_number_is_held_to_a_feed_only_where_it_looks_like_the_feeds_and_is_not_older() {
    Coverage both =
        new Coverage(
            List.of(
                feed(Feed.CASES, new NumberSeries("9-9", "26-100", "")),
                feed(Feed.CALLS, new NumberSeries("C9-9", "C26-400", ""))),
            false);

    assertThat(both.wouldHold("26-101")).isTrue();
    assertThat(both.wouldHold("C26-401")).isTrue();
    assertThat(both.wouldHold("26-99")).isFalse();
    assertThat(both.predates("26-99")).isTrue();
    assertThat(both.wouldHold("TR-26-101")).isFalse();
    assertThat(both.predates("TR-26-101")).isFalse();
  }

  @Test
  void where_no_numbers_are_known_any_is_held_to_them() {
    Coverage none = new Coverage(List.of(feed(Feed.CASES), feed(Feed.CALLS)), false);

    assertThat(none.wouldHold("26-1")).isTrue();
    assertThat(none.predates("26-1")).isFalse();
  }
}
