package org.needtoknow.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.rules.signal.NullModel;

class ItemRankingTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private static ReviewSettings review(int itemsPerSixty, int itemsAtLeast) {
    return new ReviewSettings(itemsPerSixty, itemsAtLeast, 40, 0, 0, 0);
  }

  /** An item under construction: acts a minute apart, from a given day, on a separate subject. */
  private static final class Item {
    private final String id;
    private final int weight;
    private String prefix;
    private int acts = 1;
    private long day;
    private long daysApart;
    private String subject;
    private String household = "";
    private String session;
    private boolean excused;
    private Set<Raise> raises = Set.of();

    Item(String id, int weight) {
      this.id = id;
      this.weight = weight;
      this.prefix = id;
      this.subject = "s-" + id;
      this.session = "session of " + id;
    }

    Item acts(int value) {
      acts = value;
      return this;
    }

    Item day(long value) {
      day = value;
      return this;
    }

    Item daysApart(long value) {
      daysApart = value;
      return this;
    }

    Item on(String value) {
      subject = value;
      return this;
    }

    Item actsOf(String value) {
      prefix = value;
      return this;
    }

    Item household(String value) {
      household = value;
      return this;
    }

    Item session(String value) {
      session = value;
      return this;
    }

    Item excused() {
      excused = true;
      return this;
    }

    Item raised(Raise... values) {
      raises = Set.of(values);
      return this;
    }

    List<ItemAct> found() {
      List<ItemAct> found = new ArrayList<>();
      for (int i = 0; i < acts; i++) {
        found.add(
            new ItemActs(id, "coworker")
                .weight(weight)
                .act(
                    prefix + i,
                    START.plus(Duration.ofDays(day + i * daysApart)).plusSeconds(60L * i))
                .on(subject)
                .excused(excused)
                .raised(raises)
                .links(household.isEmpty() ? Set.of() : Set.of(household), session)
                .build());
      }
      return found;
    }

    ItemSummary summary() {
      return ItemSummary.of(found());
    }
  }

  private static ItemRanking ranking(int employees, long days, Item... items) {
    List<ItemSummary> summaries = new ArrayList<>();
    for (Item item : items) {
      summaries.add(item.summary());
    }
    return ranking(employees, days, summaries);
  }

  private static ItemRanking ranking(int employees, long days, List<ItemSummary> summaries) {
    return new ItemRanking(
        summaries,
        List.of(),
        review(6, 1),
        ZoneId.of("UTC"),
        employees,
        START,
        START.plus(Duration.ofDays(days)).minusSeconds(1));
  }

  private static List<String> inBudget(ItemRanking ranking) {
    return ranking.inOrder().stream()
        .filter(ranking::inBudget)
        .map(ItemSummary::id)
        .sorted()
        .toList();
  }

  @Test
  void an_item_that_chance_shows_in_one_of_three_cases_comes_last_and_takes_no_slot() {
    ItemSummary heavy = new Item("heavy", 90).summary();
    ItemSummary usual = heavy.with(new Likelihood(NullModel.USUAL, 0.34, "A third."));
    ItemSummary rarer =
        new Item("rarer", 60).summary().with(new Likelihood(NullModel.USUAL, 0.32, "Less."));
    ItemRanking ranking = ranking(60, 7, List.of(usual, rarer));

    assertThat(usual.score().total()).isGreaterThan(rarer.score().total());
    assertThat(ranking.inOrder()).containsExactly(rarer, usual);
    assertThat(ranking.inBudget(usual)).isFalse();
    assertThat(ranking.inBudget(rarer)).isTrue();
  }

  @Test
  void a_heavier_rule_comes_first_and_repetition_weighs_more_with_each_doubling() throws Exception {
    ItemRanking ranking =
        ranking(60, 7, new Item("a", 50), new Item("b", 60), new Item("c", 50).acts(64));

    assertThat(ranking.inOrder()).extracting(ItemSummary::id).containsExactly("c", "b", "a");
    assertThat(ranking.inOrder().get(0).score()).isEqualTo(new ItemScore(50, 30, Set.of(), 0, 0));
  }

  @Test
  void slots_stay_empty_when_nothing_is_worth_one() throws Exception {
    ItemRanking ranking = ranking(60, 28, new Item("a", 20));

    assertThat(inBudget(ranking)).isEmpty();
    assertThat(ranking.rank("a")).isEqualTo(1);
  }

  @Test
  void the_budget_is_what_the_weeks_hold() throws Exception {
    Item[] items = new Item[20];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Item(String.format("i%02d", i), 70);
    }

    ItemRanking ranking = ranking(13, 28, items);

    assertThat(inBudget(ranking)).hasSize(4);
    assertThat(ranking.budget()).isEqualTo(4);
    assertThat(ItemRanking.weeklyBudget(0, review(6, 3))).isEqualTo(3);
    assertThat(ItemRanking.weeklyBudget(60, review(6, 3))).isEqualTo(6);
    assertThat(ItemRanking.weeklyBudget(120, review(3, 1))).isEqualTo(6);
    assertThat(ItemRanking.weeklyBudget(600, review(0, 0))).isZero();
    assertThat(ItemRanking.weeks(START, START.plusSeconds(86400 * 31))).isEqualTo(5);
  }

  @Test
  void each_week_takes_the_highest_of_what_there_is_by_then_and_the_rest_waits() throws Exception {
    ItemRanking ranking =
        ranking(
            10,
            21,
            new Item("early", 50),
            new Item("earlier-heavier", 60).day(1),
            new Item("heaviest-last", 90).day(15));

    assertThat(ranking.week("earlier-heavier")).hasToString("Optional[2026-03-01]");
    assertThat(ranking.week("early")).hasToString("Optional[2026-03-08]");
    assertThat(ranking.week("heaviest-last")).hasToString("Optional[2026-03-15]");
  }

  @Test
  void a_slot_of_a_week_gone_by_is_gone() throws Exception {
    ItemRanking ranking = ranking(10, 21, new Item("a", 70).day(16), new Item("b", 60).day(17));

    assertThat(inBudget(ranking)).containsExactly("a");
  }

  @Test
  void an_item_that_grows_is_seen_in_each_week_as_it_stood_then() throws Exception {
    // 30 points, and 5 for each doubling: worth a slot from the fourth act on, after three weeks.
    ItemRanking ranking = ranking(60, 35, new Item("slow", 30).acts(5).daysApart(6));

    assertThat(ranking.week("slow")).hasToString("Optional[2026-03-15]");
    assertThat(inBudget(ranking)).containsExactly("slow");
  }

  @Test
  void what_was_found_twice_on_one_subject_takes_one_slot() throws Exception {
    ItemRanking ranking =
        ranking(60, 7, new Item("a", 70).on("x"), new Item("b", 60).on("x"), new Item("c", 60));

    assertThat(inBudget(ranking)).containsExactly("a", "c");
    assertThat(ranking.inOrder().get(2).score().coveredByAnotherItem()).isNegative();
  }

  @Test
  void an_item_most_of_whose_acts_stand_in_heavier_ones_weighs_less() throws Exception {
    ItemRanking ranking =
        ranking(
            60,
            7,
            new Item("a", 70).acts(3).actsOf("x"),
            new Item("b", 60).acts(4).actsOf("x"),
            new Item("c", 50).acts(10).actsOf("x"));

    assertThat(ranking.inOrder())
        .filteredOn(item -> item.score().coveredByAnotherItem() < 0)
        .extracting(ItemSummary::id)
        .containsExactly("b");
  }

  @Test
  void what_raises_an_item_is_shown_and_counts_once() throws Exception {
    ItemScore score =
        new Item("a", 50).acts(3).raised(Raise.COPY, Raise.DERIVED_TIE).summary().score();

    assertThat(score.total()).isEqualTo(50 + 5 + 5 + 10);
    assertThat(score.raises()).containsExactlyInAnyOrder(Raise.COPY, Raise.DERIVED_TIE);
  }

  @Test
  void nothing_that_raises_makes_an_item_of_its_own_worth_a_slot() {
    int all = java.util.Arrays.stream(Raise.values()).mapToInt(Raise::points).sum();

    assertThat(all).isLessThan(ReviewSettings.DEFAULTS.threshold());
  }

  @Test
  void items_whose_subjects_share_a_household_are_shown_together() throws Exception {
    ItemRanking ranking =
        ranking(
            60,
            7,
            new Item("a", 70).household("home"),
            new Item("b", 60).household("home"),
            new Item("c", 50).household("elsewhere"));

    assertThat(ranking.group("b")).isEqualTo("a");
    assertThat(ranking.group("c")).isEqualTo("c");
  }

  @Test
  void items_of_one_sitting_are_shown_together() throws Exception {
    ItemRanking ranking =
        ranking(60, 7, new Item("a", 70).session("s1"), new Item("b", 60).session("s1"));

    assertThat(ranking.group("b")).isEqualTo("a");
  }

  @Test
  void what_is_shown_together_takes_one_slot_of_a_week() throws Exception {
    ItemRanking ranking =
        ranking(
            10,
            14,
            new Item("a", 90).household("home"),
            new Item("b", 80),
            new Item("c", 70).household("home"),
            new Item("d", 60).household("home").day(8));

    assertThat(ranking.week("c")).isEqualTo(ranking.week("a"));
    assertThat(ranking.week("b")).hasToString("Optional[2026-03-08]");
    assertThat(ranking.week("d")).isEmpty();
    assertThat(ranking.taken()).isEqualTo(2);
  }

  @Test
  void acts_that_work_excuses_add_nothing_to_the_score() throws Exception {
    List<ItemAct> acts = new ArrayList<>(new Item("a", 50).found());
    acts.addAll(new Item("a", 50).excused().day(1).raised(Raise.COPY).found());

    assertThat(ItemSummary.of(acts).score()).isEqualTo(new ItemScore(50, 0, Set.of(), 0, 0));
  }
}
