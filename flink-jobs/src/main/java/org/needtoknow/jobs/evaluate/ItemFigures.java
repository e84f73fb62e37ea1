package org.needtoknow.jobs.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needtoknow.jobs.evaluate.AuditIndex.Item;

/**
 * Which review items are right. An item is right when it holds an act of misuse. Items of the
 * random arm and the list of shown conflicts are left out.
 *
 * @param all within the budget or not
 * @param usual how many of them take no slot because honest work often shows as much
 * @param budget those within the budget
 * @param wronglyRaised items within the budget that are not right, by rank
 */
record ItemFigures(Share all, long usual, Share budget, List<WronglyRaised> wronglyRaised) {
  ItemFigures {
    wronglyRaised = List.copyOf(wronglyRaised);
  }

  /**
   * An item within the budget without misuse.
   *
   * @param acts how many it holds
   * @param twins kind and form of the honest acts in it that were made to look like misuse
   */
  record WronglyRaised(RaisedItem item, int acts, List<String> twins) {
    WronglyRaised {
      twins = List.copyOf(twins);
    }
  }

  static ItemFigures of(AuditIndex index) {
    List<Item> inBudget = index.items().stream().filter(item -> item.raised().inBudget()).toList();
    return new ItemFigures(
        Share.of(index.items(), index::isRight),
        index.items().stream().filter(item -> item.raised().usual()).count(),
        Share.of(inBudget, index::isRight),
        inBudget.stream()
            .filter(item -> !index.isRight(item))
            .map(item -> new WronglyRaised(item.raised(), item.acts().size(), twins(index, item)))
            .sorted(Comparator.comparingInt(wrong -> wrong.item().rank()))
            .toList());
  }

  private static List<String> twins(AuditIndex index, Item item) {
    return item.acts().stream()
        .map(index::label)
        .flatMap(Optional::stream)
        .map(label -> label.kind() + "/" + label.form())
        .distinct()
        .sorted()
        .toList();
  }
}
