package org.needtoknow.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsualItemsTest {
  private static final int PEOPLE = 40;

  /** Forty officers with the same acts; the first have as many items as given. */
  private static List<ItemSummary> items(int... perOfficer) {
    List<ItemSummary> items = new ArrayList<>();
    for (int officer = 0; officer < perOfficer.length; officer++) {
      for (int i = 0; i < perOfficer[officer]; i++) {
        items.add(
            ItemSummary.of(
                List.of(
                    new ItemActs("item " + officer + " " + i, "rule").by("e:" + officer).build())));
      }
    }
    return items;
  }

  private static double chance(List<ItemSummary> items, int place) {
    Map<String, Long> acts = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      acts.put("e:" + i, 100L);
    }
    return new UsualItems(items, acts, 13)
        .of(items.get(place))
        .map(Likelihood::probability)
        .orElse(0.0);
  }

  @Test
  void the_only_item_of_its_kind_is_compared_with_nothing() {
    assertThat(new UsualItems(items(1), Map.of("e:0", 100L, "e:1", 100L), 13).of(items(1).get(0)))
        .isEmpty();
  }

  @Test
  void one_of_two_items_in_a_department_is_rare() {
    assertThat(chance(items(1, 1), 0)).isLessThan(0.05);
  }

  @Test
  void an_item_that_most_people_have_is_usual() {
    int[] each = new int[PEOPLE];
    Arrays.fill(each, 2);

    assertThat(chance(items(each), 0)).isGreaterThan(0.5);
  }

  @Test
  void where_people_differ_much_having_many_says_less() {
    double alone = chance(items(7, 1, 1, 1, 1, 1, 1, 1, 1, 1), 0);
    double amongOthers = chance(items(7, 9, 16, 7), 0);

    assertThat(alone).isLessThan(0.02);
    assertThat(amongOthers).isGreaterThan(alone);
  }
}
