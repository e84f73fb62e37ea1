package org.needtoknow.rules.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Finding;

/**
 * Puts items in order of work and fills the reviewers' weeks. Each week its slots go to the waiting
 * items with the highest scores at that time, and stay empty when no item reaches the threshold.
 * Items that are usual by chance come last and take no slot. Items that are shown together take one
 * slot of a week. Weeks are seven days each, from the first lookup. An item without a slot in its
 * own week waits for a later one; an item that grows has in each week its score of that week.
 */
public final class ItemRanking {
  private static final int PEOPLE = 60;

  private static final Comparator<ItemSummary> ORDER_OF_WORK =
      Comparator.comparing(ItemSummary::isUsual)
          .thenComparing(
              Comparator.comparingInt((ItemSummary item) -> item.score().total()).reversed())
          .thenComparing(Comparator.comparingInt(ItemSummary::acts).reversed())
          .thenComparing(ItemSummary::id);

  private final List<ItemSummary> ranked;
  private final List<ItemSummary> drawn;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, LocalDate> weekOf = new HashMap<>();
  private final Map<String, String> groups;
  private final ReviewSettings review;
  private final ZoneId zone;
  private final long budget;

  /**
   * @param items all items of the reported period that rules opened
   * @param drawn items of the random arm, which take no slot
   * @param review how much the reviewers can do
   * @param zone the department's, in which its days begin
   * @param employees how many people the department has
   * @param first of the lookups reported
   * @param last of them
   */
  public ItemRanking(
      Collection<ItemSummary> items,
      Collection<ItemSummary> drawn,
      ReviewSettings review,
      ZoneId zone,
      int employees,
      Instant first,
      Instant last) {
    this.review = review;
    this.zone = zone;
    ranked = withoutRepeats(items);
    ranked.sort(ORDER_OF_WORK);
    this.drawn = new ArrayList<>(drawn);
    this.drawn.sort(Comparator.comparing(ItemSummary::id));
    ranked.forEach(item -> ranks.put(item.id(), ranks.size() + 1));
    this.drawn.forEach(item -> ranks.put(item.id(), ranks.size() + 1));
    groups = ItemGroups.of(ranked);
    int slots = weeklyBudget(employees, review);
    long weeks = weeks(first, last);
    budget = slots * weeks;
    fill(LocalDate.ofInstant(first, zone), weeks, slots);
  }

  /**
   * Lowers the score of all items on one officer and subject except the heaviest, and of an item
   * most of whose acts are in heavier items, whatever it is about.
   */
  private static List<ItemSummary> withoutRepeats(Collection<ItemSummary> items) {
    Map<String, ItemSummary> heaviest = new HashMap<>();
    for (ItemSummary item : items) {
      heaviest.merge(
          matter(item), item, (one, other) -> ORDER_OF_WORK.compare(one, other) <= 0 ? one : other);
    }
    List<ItemSummary> inOrder = new ArrayList<>(items);
    inOrder.sort(ORDER_OF_WORK);
    List<ItemSummary> all = new ArrayList<>(items.size());
    Set<String> before = new HashSet<>();
    for (ItemSummary item : inOrder) {
      long shared = item.links().acts().stream().filter(before::contains).count();
      boolean elsewhere =
          heaviest.get(matter(item)) != item || 2 * shared > item.links().acts().size();
      all.add(elsewhere ? item.with(item.score().afterHeavier()) : item);
      before.addAll(item.links().acts());
    }
    return all;
  }

  private static String matter(ItemSummary item) {
    return item.about() == Finding.About.SUBJECT && !item.subjectId().isEmpty()
        ? item.officer() + "\n" + item.subjectId()
        : item.id();
  }

  private void fill(LocalDate start, long weeks, int slots) {
    List<ItemSummary> waiting =
        ranked.stream()
            .filter(item -> !item.isUsual())
            .collect(Collectors.toCollection(ArrayList::new));
    for (long week = 0; week < weeks && !waiting.isEmpty(); week++) {
      LocalDate begin = start.plusWeeks(week);
      // Parts of a day at the end belong to the last week.
      Instant end =
          week == weeks - 1 ? Instant.MAX : begin.plusWeeks(1).atStartOfDay(zone).toInstant();
      Comparator<ItemSummary> now =
          Comparator.comparingInt((ItemSummary item) -> item.scoreBy(end))
              .reversed()
              .thenComparing(ORDER_OF_WORK);
      List<ItemSummary> chosen =
          chosen(
              waiting.stream()
                  .filter(item -> item.span().readyAt().isBefore(end))
                  .filter(item -> item.scoreBy(end) >= review.threshold())
                  .sorted(now)
                  .toList(),
              slots);
      for (ItemSummary item : chosen) {
        weekOf.put(item.id(), begin);
      }
      waiting.removeIf(item -> weekOf.containsKey(item.id()));
    }
  }

  /** The first items in order, each with the items that are shown together with it. */
  private List<ItemSummary> chosen(List<ItemSummary> inOrder, int slots) {
    List<ItemSummary> chosen = new ArrayList<>(slots);
    Set<String> matters = new HashSet<>();
    for (ItemSummary item : inOrder) {
      if (matters.size() < slots || matters.contains(group(item.id()))) {
        matters.add(group(item.id()));
        chosen.add(item);
      }
    }
    return chosen;
  }

  /** The slots of a week: by the number of people, with a minimum for small departments. */
  public static int weeklyBudget(int employees, ReviewSettings review) {
    return Math.max(
        review.itemsAtLeast(),
        (int) Math.round((double) review.itemsPerSixty() * employees / PEOPLE));
  }

  /** Whole weeks from first to last, at least 1. */
  public static long weeks(Instant first, Instant last) {
    return Math.max(1, (Duration.between(first, last).toDays() + 7) / 7);
  }

  /** All items that rules opened, in order of work. */
  public List<ItemSummary> inOrder() {
    return Collections.unmodifiableList(ranked);
  }

  /** Items of the random arm, in no particular order. */
  public List<ItemSummary> drawn() {
    return Collections.unmodifiableList(drawn);
  }

  /** From 1; 0 for an item that is not reported. */
  public int rank(String id) {
    return ranks.getOrDefault(id, 0);
  }

  /** Whether it is to be worked on: it got a slot, or it was drawn, which needs none. */
  public boolean inBudget(ItemSummary item) {
    return weekOf.containsKey(item.id()) || item.isDrawn();
  }

  /** The first day of the week in which an item got its slot; empty for one that got none. */
  public Optional<LocalDate> week(String id) {
    return Optional.ofNullable(weekOf.get(id));
  }

  /** The id of the first item of those that are shown together with this one. */
  public String group(String id) {
    return groups.getOrDefault(id, id);
  }

  /** How many slots are taken; items shown together take one slot of a week. */
  public long taken() {
    return ranked.stream()
        .filter(item -> weekOf.containsKey(item.id()))
        .map(item -> group(item.id()) + " " + weekOf.get(item.id()))
        .distinct()
        .count();
  }

  /** All slots of the weeks reported. */
  public long budget() {
    return budget;
  }
}
