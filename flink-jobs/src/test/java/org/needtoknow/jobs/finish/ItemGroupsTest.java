package org.needtoknow.jobs.finish;

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
import org.needtoknow.model.verdict.Finding;

class ItemGroupsTest {
  private static ItemSummary item(int number, Set<String> households, Set<String> sessions) {
    return new ItemSummary(
        "item " + number,
        "rule",
        Finding.About.SUBJECT,
        "e:101",
        "subject " + number,
        "ncic/a",
        new ItemScore(50, 0, Set.of(), 0),
        sessions.size(),
        sessions.size(),
        true,
        Instant.EPOCH,
        Instant.EPOCH,
        households,
        sessions,
        List.of(),
        Instant.EPOCH,
        List.of(),
        Optional.empty(),
        "",
        List.of(),
        Set.of());
  }

  private static Set<String> some(Random random, String what, int most, int outOf) {
    Set<String> some = new TreeSet<>();
    for (int count = random.nextInt(most + 1); count > 0; count--) {
      some.add(what + random.nextInt(outOf));
    }
    return some;
  }

  private static boolean areTogether(ItemSummary one, ItemSummary other) {
    Set<String> households = new TreeSet<>(one.households());
    households.retainAll(other.households());
    Set<String> sessions = new TreeSet<>(one.sessions());
    sessions.retainAll(other.sessions());
    int smaller = Math.min(one.sessions().size(), other.sessions().size());
    return !households.isEmpty() || smaller > 0 && 2 * sessions.size() >= smaller;
  }

  /** Each pair held against each other, over and over until nothing changes. */
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
}
