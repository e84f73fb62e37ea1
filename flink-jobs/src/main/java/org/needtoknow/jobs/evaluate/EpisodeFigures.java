package org.needtoknow.jobs.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.evaluate.AuditIndex.Episode;
import org.needtoknow.jobs.evaluate.AuditIndex.Item;

/**
 * Which episodes of misuse the review items show.
 *
 * @param byKind episodes that leave a trace, by kind
 * @param untraceable episodes that no file of the department can show, by kind
 * @param missed episodes that no item within the budget shows, in the order of the labels
 */
record EpisodeFigures(
    SortedMap<String, Found> byKind, SortedMap<String, Found> untraceable, List<Missed> missed) {
  /** Enough to see why an episode was missed. */
  private static final int MOST_REASONS = 8;

  /**
   * Episodes of one kind.
   *
   * @param inBudget those with an act in an item within the budget
   * @param anywhere those with an act in any item
   */
  record Found(long episodes, long inBudget, long anywhere) {
    Found and(Found other) {
      return new Found(
          episodes + other.episodes, inBudget + other.inBudget, anywhere + other.anywhere);
    }
  }

  /**
   * An episode that no item within the budget shows.
   *
   * @param inQueue true when an item outside the budget shows it
   * @param why the verdicts of its acts, and the items outside the budget
   */
  record Missed(Label label, boolean inQueue, List<String> why) {
    Missed {
      why = List.copyOf(why);
    }
  }

  static EpisodeFigures of(AuditIndex index) {
    SortedMap<String, Found> byKind = new TreeMap<>();
    SortedMap<String, Found> untraceable = new TreeMap<>();
    List<Missed> missed = new ArrayList<>();
    for (Episode episode : index.episodes()) {
      Label label = episode.label();
      if (label.misuse()) {
        Collection<Item> items = index.itemsOf(episode);
        boolean inBudget = items.stream().anyMatch(item -> item.raised().inBudget());
        Found found = new Found(1, inBudget ? 1 : 0, items.isEmpty() ? 0 : 1);
        (label.leavesTrace() ? byKind : untraceable).merge(label.kind(), found, Found::and);
        if (!inBudget) {
          missed.add(new Missed(label, !items.isEmpty(), why(index, episode, items)));
        }
      }
    }
    return new EpisodeFigures(byKind, untraceable, missed);
  }

  private static List<String> why(AuditIndex index, Episode episode, Collection<Item> items) {
    Set<String> why = new LinkedHashSet<>();
    for (String act : episode.acts()) {
      why.add(index.act(act).map(JudgedAct::words).orElse("the act's first lookup was not found"));
    }
    for (Item item : items) {
      why.add("outside the budget: " + item.raised().kind() + ", rank " + item.raised().rank());
    }
    return why.stream().limit(MOST_REASONS).toList();
  }

  /** All kinds that leave a trace. */
  Found all() {
    return byKind.values().stream().reduce(new Found(0, 0, 0), Found::and);
  }

  /** The share of episodes found within the budget. */
  Share recall() {
    return new Share(all().inBudget(), all().episodes());
  }

  /** The share of episodes found in any item. */
  Share recallAnywhere() {
    return new Share(all().anywhere(), all().episodes());
  }
}
