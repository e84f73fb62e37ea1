package org.needtoknow.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldsTextTest {
  /** Eleven departments: recall rises from 0 to 100 %, and items from 1 to 11 per 1,000 acts. */
  private static String table() {
    List<WorldFigures> worlds = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      worlds.add(
          new WorldFigures(
              "w" + i, new Share(i, 10), new Share(10 - i, 10), i + 1, new Share(9, 10)));
    }
    return WorldsText.of(worlds);
  }

  @Test
  void the_worst_decile_of_a_share_is_the_lowest_and_of_items_the_highest() {
    assertThat(table())
        .containsPattern("median +50.0 % +50.0 % +6.00 +90.0 %")
        .containsPattern("worst decile +10.0 % +10.0 % +10.00 +90.0 %");
  }

  @Test
  void a_department_without_items_has_no_precision_and_does_not_count_for_it() {
    String text =
        WorldsText.of(
            List.of(
                new WorldFigures("a", new Share(1, 2), new Share(0, 0), 0, new Share(1, 1)),
                new WorldFigures("b", new Share(1, 2), new Share(3, 4), 1, new Share(1, 1))));

    assertThat(text).containsPattern("a +50.0 % +none ").containsPattern("median +50.0 % +75.0 %");
  }
}
