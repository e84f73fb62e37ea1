package org.needtoknow.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.verdict.Finding;

class ItemGroupsTest {
  private static ItemSummary item(int number, Set<String> households, Set<String> sessions) {
    return item(number, Finding.About.SUBJECT, "e:101", "ncic/a", households, sessions);
  }

  private static ItemSummary ofAccount(int number, String officer, String account) {
    return item(number, Finding.About.ACCOUNT, officer, account, Set.of(), Set.of("any"));
  }

  private static ItemSummary item(
      int number,
      Finding.About about,
      String officer,
      String account,
      Set<String> households,
      Set<String> sessions) {
    return new ItemSummary(
        new ItemKey("item " + number, "rule", about),
        officer,
        "subject " + number,
        account,
        new ItemScore(50, 0, Set.of(), 0, 0),
        sessions.size(),
        sessions.size(),
        sessions.size(),
        sessions.size(),
        Set.of(),
        Optional.empty(),
        true,
        new ItemSummary.Span(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, List.of()),
        new ItemSummary.Links(households, sessions, List.of(), false),
        Optional.empty(),
        new ItemSummary.Shown("", List.of(), Set.of()));
  }

  private static Set<String> some(Random random, String what, int most, int outOf) {
    Set<String> some = new TreeSet<>();
    for (int count = random.nextInt(most + 1); count > 0; count--) {
      some.add(what + random.nextInt(outOf));
    }
    return some;
  }

  private static boolean areTogether(ItemSummary one, ItemSummary other) {
    Set<String> households = new TreeSet<>(one.links().households());
    households.retainAll(other.links().households());
    Set<String> sessions = new TreeSet<>(one.links().sessions());
    sessions.retainAll(other.links().sessions());
    int smaller = Math.min(one.links().sessions().size(), other.links().sessions().size());
    return !households.isEmpty() || smaller > 0 && 2 * sessions.size() >= smaller;
  }

  /** Compares every pair again and again until nothing changes. */
  private static int[] leadersByPairs(List<ItemSummary> items) {
    int[] leader = new int[items.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < leader.length; i++) {
        for (int j = 0; j < leader.length; j++) {
          if (leader[i] > leader[j] && areTogether(items.get(i), items.get(j))) {
            leader[i] = leader[j];
            changed = true;
          }
        }
      }
    }
    return leader;
  }

  @RepeatedTest(50)
  void who_is_shown_together_is_as_if_each_pair_was_held_against_each_other(
      RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<ItemSummary> items = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      items.add(item(i, some(random, "home ", 1, 60), some(random, "session ", 8, 60)));
    }

    Map<String, String> groups = ItemGroups.of(items);

    int[] leader = leadersByPairs(items);
    for (int i = 0; i < leader.length; i++) {
      assertThat(groups).containsEntry("item " + i, "item " + leader[i]);
    }
  }

  @Test
  void accounts_of_one_system_that_nobody_known_holds_are_one_question_to_its_keeper() {
    assertThat(
            ItemGroups.of(
                List.of(
                    ofAccount(0, "a:ncic/x", "ncic/x"),
                    ofAccount(1, "a:ncic/y", "ncic/y"),
                    ofAccount(2, "a:collect/x", "collect/x"),
                    ofAccount(3, "e:101", "ncic/z"))))
        .containsEntry("item 1", "item 0")
        .containsEntry("item 2", "item 2")
        .doesNotContainEntry("item 3", "item 0");
  }
}
