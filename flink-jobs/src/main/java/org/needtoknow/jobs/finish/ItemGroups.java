package org.needtoknow.jobs.finish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.needtoknow.model.verdict.Finding;

/**
 * Which items of one officer are shown together: those whose subjects share a household, and those
 * of which the smaller has at least half of its sessions in common with the other.
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
    return groups;
  }

  private static void group(List<ItemSummary> items, Map<String, String> groups) {
    int[] leader = new int[items.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int i = 0; i < leader.length; i++) {
      for (int j = 0; j < i; j++) {
        int first = leader(leader, i);
        int second = leader(leader, j);
        if (first != second && areTogether(items.get(i), items.get(j))) {
          leader[Math.max(first, second)] = Math.min(first, second);
        }
      }
    }
    for (int i = 0; i < leader.length; i++) {
      groups.put(items.get(i).id(), items.get(leader(leader, i)).id());
    }
  }

  private static int leader(int[] leader, int of) {
    int at = of;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private static boolean areTogether(ItemSummary one, ItemSummary other) {
    if (common(one.households(), other.households()) > 0) {
      return true;
    }
    int smaller = Math.min(one.sessions().size(), other.sessions().size());
    return smaller > 0 && 2 * common(one.sessions(), other.sessions()) >= smaller;
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
