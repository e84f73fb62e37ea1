package org.needtoknow.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.NullModel;

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

  private static Map<String, Long> acts() {
    Map<String, Long> acts = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      acts.put("e:" + i, 100L);
    }
    return acts;
  }

  private static double chance(List<ItemSummary> items, int place) {
    Map<String, Long> acts = acts();
    return new UsualItems(items, acts, officer -> "patrol", 13)
        .of(items.get(place))
        .map(Likelihood::probability)
        .orElse(0.0);
  }

  @Test
  void the_only_item_of_its_kind_is_compared_with_nothing() {
    assertThat(
            new UsualItems(items(1), Map.of("e:0", 100L, "e:1", 100L), officer -> "patrol", 13)
                .of(items(1).get(0)))
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

  /** The first four officers are records clerks, all others are on patrol. */
  private static UsualItems byRole(List<ItemSummary> items) {
    return new UsualItems(
        items,
        acts(),
        officer -> Integer.parseInt(officer.substring(2)) < 4 ? "records" : "patrol",
        13);
  }

  @Test
  void what_all_people_of_a_small_role_do_is_usual_in_it() {
    List<ItemSummary> clerks = items(1, 1, 1, 1);
    UsualItems usual = byRole(clerks);

    assertThat(usual.of(clerks.get(0)).orElseThrow().probability()).isGreaterThan(0.5);
    assertThat(usual.commonness(clerks.get(0)).orElseThrow().probability()).isGreaterThan(0.8);
  }

  @Test
  void what_no_other_person_of_the_role_does_is_compared_with_everyone() {
    List<ItemSummary> one = items(1, 0, 0, 0, 1, 1);
    UsualItems usual = byRole(one);

    assertThat(usual.of(one.get(0)).orElseThrow().probability()).isLessThan(0.06);
    assertThat(usual.commonness(one.get(0)).orElseThrow().probability()).isLessThan(0.06);
  }

  private static double inRoleOfThree(int... perOfficer) {
    List<ItemSummary> items = items(perOfficer);
    return new UsualItems(
            items,
            acts(),
            officer -> Integer.parseInt(officer.substring(2)) < 3 ? "command" : "patrol",
            13)
        .commonness(items.get(0))
        .orElseThrow()
        .probability();
  }

  @Test
  void in_a_role_of_three_an_item_is_usual_only_if_all_have_it() {
    assertThat(inRoleOfThree(1, 1, 1)).isGreaterThan(Likelihood.USUAL);
    assertThat(inRoleOfThree(1, 1)).isLessThan(Likelihood.USUAL);
  }

  @Test
  void an_item_that_most_accounts_have_is_a_habit_of_the_department() {
    List<ItemSummary> accounts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      accounts.add(
          ItemSummary.of(
              List.of(
                  new ItemActs("item " + i, "rule")
                      .about(Finding.About.ACCOUNT)
                      .byAccount("ncic/user" + i)
                      .build())));
    }

    double most = byRole(accounts).commonness(accounts.get(0)).orElseThrow().probability();
    List<ItemSummary> two = accounts.subList(0, 2);

    assertThat(most).isGreaterThan(0.7);
    assertThat(byRole(two).commonness(two.get(0)).orElseThrow().probability()).isLessThan(0.03);
  }

  @Test
  void items_that_their_own_comparison_explains_do_not_make_a_rare_one_usual() {
    List<ItemSummary> many = new ArrayList<>();
    for (ItemSummary item : items(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)) {
      many.add(item.with(new Likelihood(NullModel.REPEATED, 0.9, "Nine of ten.")));
    }
    many.set(0, items(1).get(0).with(new Likelihood(NullModel.REPEATED, 0.01, "One of 100.")));

    assertThat(byRole(many).of(many.get(0))).isEmpty();
    assertThat(byRole(many).of(many.get(1))).isPresent();
  }
}
