package org.needtoknow.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.evaluate.AuditIndex.Item;

/**
 * The review items of one rule.
 *
 * @param rule its id
 * @param right of all its items, those with an act of misuse
 * @param inBudget how many of its items are within the budget
 * @param lift how many times more often than by chance an item is right; NaN without misuse
 */
record RuleFigures(String rule, Share right, long inBudget, double lift) {
  /** One for each rule that raised an item, by id. */
  static List<RuleFigures> of(AuditIndex index) {
    SortedMap<String, List<Item>> byRule = new TreeMap<>();
    for (Item item : index.items()) {
      byRule.computeIfAbsent(item.raised().kind(), rule -> new ArrayList<>()).add(item);
    }
    List<RuleFigures> figures = new ArrayList<>();
    byRule.forEach((rule, items) -> figures.add(of(rule, items, index)));
    return figures;
  }

  private static RuleFigures of(String rule, List<Item> items, AuditIndex index) {
    Share right = Share.of(items, index::isRight);
    return new RuleFigures(
        rule,
        right,
        items.stream().filter(item -> item.raised().inBudget()).count(),
        right.over(index.misuseShare()));
  }
}
