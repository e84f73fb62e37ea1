package org.needtoknow.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofChoiceTest {
  private final List<ItemAct> acts = new ArrayList<>();

  private void add(int count, String prefix, boolean fired, boolean reported, boolean excused) {
    for (int i = 0; i < count; i++) {
      acts.add(
          new ItemActs("item", "rule")
              .act(prefix + i, Instant.EPOCH.plusSeconds(acts.size()))
              .fired(fired)
              .reported(reported)
              .excused(excused)
              .build());
    }
  }

  @Test
  void an_item_that_a_person_can_read_shows_all() {
    add(ProofChoice.MOST, "act ", true, true, false);

    assertThat(ProofChoice.of(acts)).isEmpty();
  }

  @Test
  void how_it_began_and_how_it_went_on_last_is_shown() {
    add(1_000, "act ", true, true, false);

    assertThat(ProofChoice.of(acts))
        .hasSize(ProofChoice.MOST)
        .contains("act 0", "act 99", "act 900", "act 999")
        .doesNotContain("act 100", "act 899");
  }

  @Test
  void what_no_work_excuses_comes_before_what_it_does() {
    add(300, "excused ", true, true, true);
    add(3, "before ", true, false, false);
    add(10, "asked ", true, true, false);
    add(3, "named ", false, true, false);
    add(300, "excused later ", true, true, true);

    assertThat(ProofChoice.of(acts))
        .hasSize(ProofChoice.MOST)
        .contains("before 0", "before 2", "named 0", "named 2", "asked 0", "asked 9")
        .contains("excused 0", "excused later 299");
  }
}
