package org.needtoknow.model.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.work.FeedCoverage.Silence;

class FeedCoverageTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Instant START = Instant.parse("2026-03-01T05:00:00Z");

  private static FeedCoverage calls(
      boolean kept, boolean present, Set<FeedDetail> missingDetails, int silences) {
    List<Silence> all = new ArrayList<>();
    for (int i = 0; i < silences; i++) {
      Instant from = START.plus(Duration.ofDays(i));
      all.add(new Silence(from, from.plus(Duration.ofHours(1)), i == 0 ? "CAD down" : ""));
    }
    return new FeedCoverage(
        Feed.CALLS,
        kept,
        present,
        Optional.empty(),
        Optional.empty(),
        all,
        missingDetails,
        List.of());
  }

  @Test
  void every_shortcoming_is_reported_in_the_departments_time() {
    assertThat(calls(true, true, Set.of(FeedDetail.LICENCES), 2).shortcomings(ZONE))
        .containsExactly(
            "calls (no driver's licences)",
            "calls (silent from 2026-03-01 00:00 to 2026-03-01 01:00: CAD down)",
            "calls (silent from 2026-03-02 00:00 to 2026-03-02 01:00)");
  }

  @Test
  void a_feed_of_many_gaps_is_reported_in_a_few_lines() {
    assertThat(calls(true, true, Set.of(), 30).shortcomings(ZONE))
        .hasSize(6)
        .endsWith("calls (silent 25 times more)");
  }

  @Test
  void what_is_missing_has_no_other_fault_and_what_is_not_kept_none() {
    assertThat(calls(true, false, Set.of(), 2).shortcomings(ZONE))
        .containsExactly("calls (missing)");
    assertThat(calls(false, false, Set.of(), 0).shortcomings(ZONE)).isEmpty();
  }
}
