package org.needtoknow.rules.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needtoknow.model.verdict.Finding;

/**
 * Finds the items that are shown together. For one officer: items whose subjects share a household,
 * and items of which the smaller shares at least half of its sessions with the other. For accounts
 * whose holder is not known: items of one rule in one system, because the same keeper of usernames
 * answers for all of them.
 */
final class ItemGroups {
  private ItemGroups() {}

  /**
   * The group of each item: the id of its first item in the order given.
   *
   * @param ranked items in order of work
   */
  static Map<String, String> of(List<ItemSummary> ranked) {
    Map<String, List<ItemSummary>> byOfficer = new TreeMap<>();
    for (ItemSummary item : ranked) {
      if (item.about() == Finding.About.SUBJECT) {
        byOfficer.computeIfAbsent(item.officer(), officer -> new ArrayList<>()).add(item);
      }
    }
    Map<String, String> groups = new HashMap<>();
    for (List<ItemSummary> ofOne : byOfficer.values()) {
      group(ofOne, groups);
    }
    ofUnknownHolders(ranked, groups);
    return groups;
  }

  private static void ofUnknownHolders(List<ItemSummary> ranked, Map<String, String> groups) {
    Map<String, String> firstOf = new HashMap<>();
    for (ItemSummary item : ranked) {
      if (item.about() == Finding.About.ACCOUNT && item.isOfUnknownHolder()) {
        String system = item.account().substring(0, item.account().indexOf('/') + 1);
        String first = firstOf.putIfAbsent(item.rule() + " " + system, item.id());
        groups.put(item.id(), first == null ? item.id() : first);
      }
    }
  }

  private static void group(List<ItemSummary> items, Map<String, String> groups) {
    int[] leader = new int[items.size()];
    Map<String, List<Integer>> bySession = new HashMap<>();
    Map<String, Integer> firstOfHousehold = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
      for (String household : items.get(i).links().households()) {
        Integer first = firstOfHousehold.putIfAbsent(household, i);
        if (first != null) {
          join(leader, first, i);
        }
      }
      for (String session : items.get(i).links().sessions()) {
        bySession.computeIfAbsent(session, key -> new ArrayList<>()).add(i);
      }
    }
    bySession.values().forEach(ofOne -> groupSession(ofOne, items, leader));
    for (int i = 0; i < leader.length; i++) {
      groups.put(items.get(i).id(), items.get(leader(leader, i)).id());
    }
  }

  /** Items that have a session in common: nothing else can have half of its sessions in common. */
  private static void groupSession(List<Integer> together, List<ItemSummary> items, int[] leader) {
    Optional<Integer> few =
        together.stream()
            .filter(item -> items.get(item).links().sessions().size() <= 2)
            .findFirst();
    if (few.isPresent()) {
      // This session is at least half of its sessions, so every item with this session belongs to
      // it.
      together.forEach(item -> join(leader, few.get(), item));
      return;
    }
    for (int i = 0; i < together.size(); i++) {
      for (int j = 0; j < i; j++) {
        int one = together.get(i);
        int other = together.get(j);
        if (leader(leader, one) != leader(leader, other)
            && shareSessions(items.get(one), items.get(other))) {
          join(leader, one, other);
        }
      }
    }
  }

  private static void join(int[] leader, int one, int other) {
    int first = leader(leader, one);
    int second = leader(leader, other);
    leader[Math.max(first, second)] = Math.min(first, second);
  }

  private static int leader(int[] leader, int of) {
    int at = of;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private static boolean shareSessions(ItemSummary one, ItemSummary other) {
    int smaller = Math.min(one.links().sessions().size(), other.links().sessions().size());
    return 2 * common(one.links().sessions(), other.links().sessions()) >= smaller;
  }

  private static int common(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    int count = 0;
    for (String element : small) {
      if (large.contains(element)) {
        count++;
      }
    }
    return count;
  }
}
