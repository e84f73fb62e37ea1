package org.needtoknow.jobs.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.model.verdict.Finding;

class ItemRankingTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private static FoundAct act(
      String item, int weight, int number, String household, String session) {
    return new FoundAct(
        item,
        false,
        "coworker",
        Finding.About.SUBJECT,
        weight,
        "e:101",
        "s-" + item,
        "ncic/a",
        item + number,
        List.of(item + number),
        START.plusSeconds(number),
        true,
        true,
        false,
        household.isEmpty() ? Set.of() : Set.of(household),
        session,
        Set.of("101"),
        new byte[0]);
  }

  private static ItemSummary item(String id, int weight, int acts) throws IOException {
    return item(id, weight, acts, "", "session of " + id);
  }

  private static ItemSummary item(String id, int weight, int acts, String household, String session)
      throws IOException {
    List<FoundAct> found = new ArrayList<>();
    for (int i = 0; i < acts; i++) {
      found.add(act(id, weight, i, household, session));
    }
    return ItemSummary.of(found);
  }

  @Test
  void a_heavier_rule_comes_first_and_repetition_weighs_more_with_each_doubling() throws Exception {
    ItemRanking ranking =
        new ItemRanking(List.of(item("a", 50, 1), item("b", 60, 1), item("c", 50, 64)), 1, 1);

    assertThat(ranking.inOrder()).extracting(ItemSummary::id).containsExactly("c", "b", "a");
    assertThat(ranking.inOrder().get(0).score()).isEqualTo(new ItemScore(50, 30));
  }

  @Test
  void slots_stay_empty_when_nothing_is_worth_one() throws Exception {
    ItemSummary light = item("a", 20, 1);
    ItemRanking ranking = new ItemRanking(List.of(light), 6, 4);

    assertThat(ranking.inBudget(light)).isFalse();
    assertThat(ranking.rank("a")).isEqualTo(1);
  }

  @Test
  void the_budget_is_what_the_weeks_hold() throws Exception {
    List<ItemSummary> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      items.add(item("i" + i, 70, 1));
    }
    ItemRanking ranking = new ItemRanking(items, ItemRanking.weeklyBudget(13), 4);

    assertThat(items.stream().filter(ranking::inBudget)).hasSize(4);
    assertThat(ItemRanking.weeklyBudget(0)).isEqualTo(1);
    assertThat(ItemRanking.weeklyBudget(60)).isEqualTo(6);
    assertThat(ItemRanking.weeks(START, START.plusSeconds(86400 * 31))).isEqualTo(5);
  }

  @Test
  void items_whose_subjects_share_a_household_are_shown_together() throws Exception {
    ItemRanking ranking =
        new ItemRanking(
            List.of(
                item("a", 70, 1, "home", "s1"),
                item("b", 60, 1, "home", "s2"),
                item("c", 50, 1, "elsewhere", "s3")),
            6,
            1);

    assertThat(ranking.group("b")).isEqualTo("a");
    assertThat(ranking.group("c")).isEqualTo("c");
  }

  @Test
  void items_of_one_sitting_are_shown_together() throws Exception {
    ItemRanking ranking =
        new ItemRanking(List.of(item("a", 70, 1, "", "s1"), item("b", 60, 1, "", "s1")), 6, 1);

    assertThat(ranking.group("b")).isEqualTo("a");
  }

  @Test
  void acts_that_work_excuses_add_nothing_to_the_score() throws Exception {
    FoundAct one = act("a", 50, 1, "", "s");
    FoundAct excused =
        new FoundAct(
            "a",
            false,
            "coworker",
            Finding.About.SUBJECT,
            50,
            "e:101",
            "s-a",
            "ncic/a",
            "a2",
            List.of("a2"),
            START.plusSeconds(2),
            false,
            true,
            true,
            Set.of(),
            "s",
            Set.of(),
            new byte[0]);

    assertThat(ItemSummary.of(List.of(one, excused)).score().repetition()).isZero();
  }
}
