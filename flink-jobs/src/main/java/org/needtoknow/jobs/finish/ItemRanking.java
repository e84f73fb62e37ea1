package org.needtoknow.jobs.finish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts items in order of work and fills the budget of the period: what a reviewer can do in its
 * weeks. Slots stay empty when nothing is worth one.
 */
public final class ItemRanking {
  /** Items a week that a department of so many people works through. */
  private static final int ITEMS_A_WEEK = 6;

  private static final int EMPLOYEES = 60;

  /** Below this an item is listed and takes no slot. */
  static final int THRESHOLD = 40;

  private static final Comparator<ItemSummary> ORDER_OF_WORK =
      Comparator.comparingInt((ItemSummary item) -> item.score().total())
          .reversed()
          .thenComparing(Comparator.comparingInt(ItemSummary::acts).reversed())
          .thenComparing(ItemSummary::id);

  private final List<ItemSummary> ranked;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, String> groups;
  private final long budget;

  /**
   * @param items all items of the reported period
   * @param weeklyBudget how many a week
   * @param weeks how many weeks are reported, at least 1
   */
  public ItemRanking(List<ItemSummary> items, int weeklyBudget, long weeks) {
    ranked = new ArrayList<>(items);
    ranked.sort(ORDER_OF_WORK);
    for (ItemSummary item : ranked) {
      ranks.put(item.id(), ranks.size() + 1);
    }
    groups = ItemGroups.of(ranked);
    budget = weeklyBudget * weeks;
  }

  /** Six a week for sixty people, and at least one. */
  public static int weeklyBudget(int employees) {
    return Math.max(1, (int) Math.round((double) ITEMS_A_WEEK * employees / EMPLOYEES));
  }

  /** Whole weeks from first to last, at least 1. */
  public static long weeks(Instant first, Instant last) {
    return Math.max(1, (Duration.between(first, last).toDays() + 7) / 7);
  }

  /** All items in order of work. */
  public List<ItemSummary> inOrder() {
    return Collections.unmodifiableList(ranked);
  }

  /** From 1; 0 for an item that is not reported. */
  public int rank(String id) {
    return ranks.getOrDefault(id, 0);
  }

  public boolean inBudget(ItemSummary item) {
    return item.score().total() >= THRESHOLD && rank(item.id()) <= budget;
  }

  /** The id of the first item of those that are shown together with this one. */
  public String group(String id) {
    return groups.getOrDefault(id, id);
  }

  public long budget() {
    return budget;
  }
}
