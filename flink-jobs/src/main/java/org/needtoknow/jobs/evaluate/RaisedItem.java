package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.ItemContent;

/**
 * One review item, read from an audit's {@code review-items.ndjson}.
 *
 * @param kind id of the rule that raised it
 * @param title of that rule
 * @param drawn true in the random arm
 * @param usual true when honest work often shows as much, so that it takes no slot
 * @param lookups ids
 */
record RaisedItem(
    String id,
    String kind,
    String title,
    int rank,
    long score,
    boolean inBudget,
    boolean drawn,
    boolean usual,
    List<String> lookups) {
  RaisedItem {
    lookups = List.copyOf(lookups);
  }

  static List<RaisedItem> read(Path file) throws IOException {
    List<RaisedItem> items = new ArrayList<>();
    DocumentFormat.REVIEW_ITEM.forEach(file, document -> items.add(of(document.item())));
    return items;
  }

  private static RaisedItem of(ItemContent item) {
    return new RaisedItem(
        item.id(),
        item.kind(),
        item.title(),
        item.rank(),
        item.score(),
        item.inBudget(),
        item.isDrawn(),
        item.isUsual(),
        item.lookups());
  }
}
