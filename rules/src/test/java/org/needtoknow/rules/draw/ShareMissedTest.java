package org.needtoknow.rules.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.draw.ShareMissed.Sample;

class ShareMissedTest {
  @Test
  void where_a_stratum_has_no_outcome_nothing_can_be_estimated() {
    assertThat(ShareMissed.of(List.of(new Sample(1_000, 40, 1), new Sample(50, 0, 0)), 10))
        .isEmpty();
    assertThat(ShareMissed.of(List.of(new Sample(1_000, 40, 0)), 0)).isEmpty();
    assertThat(ShareMissed.of(List.of(), 0)).isEmpty();
  }

  @Test
  void an_empty_stratum_does_not_stand_in_the_way() {
    assertThat(ShareMissed.of(List.of(new Sample(0, 0, 0), new Sample(100, 100, 50)), 50))
        .hasValueSatisfying(missed -> assertThat(missed.share()).isCloseTo(0.5, within(1e-9)));
  }

  @Test
  void a_handful_of_outcomes_among_many_acts_tells_nothing() {
    ShareMissed few = ShareMissed.of(List.of(new Sample(50_000, 12, 0)), 30).orElseThrow();

    assertThat(few.share()).isZero();
    assertThat(few.canBeEstimated()).isFalse();
  }

  @Test
  void many_outcomes_tell() {
    ShareMissed many = ShareMissed.of(List.of(new Sample(1_000, 800, 8)), 30).orElseThrow();

    assertThat(many.share()).isCloseTo(0.25, within(1e-9));
    assertThat(many.low()).isLessThan(0.25);
    assertThat(many.high()).isGreaterThan(0.25);
    assertThat(many.canBeEstimated()).isTrue();
  }

  @Test
  void the_interval_holds_the_truth_about_nineteen_times_in_twenty() {
    Random random = new Random(7);
    int held = 0;
    for (int round = 0; round < 2_000; round++) {
      // 20,000 explained acts, of which 1 % are missed misuse; 400 others, of which 20 % are.
      Sample explained = draw(random, 20_000, 0.01, 0.05);
      Sample others = draw(random, 400, 0.2, 0.3);
      ShareMissed missed = ShareMissed.of(List.of(explained, others), 300).orElseThrow();
      double truth = (200 + 80) / (200 + 80 + 300.0);
      held += missed.low() <= truth && truth <= missed.high() ? 1 : 0;
    }

    assertThat(held / 2_000.0).isBetween(0.93, 0.99);
  }

  private static Sample draw(Random random, int acts, double misuse, double probability) {
    int decided = 0;
    int missed = 0;
    for (int i = 0; i < acts; i++) {
      if (random.nextDouble() < probability) {
        decided++;
        missed += random.nextDouble() < misuse ? 1 : 0;
      }
    }
    return new Sample(acts, decided, missed);
  }
}
