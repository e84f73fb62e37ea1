package org.needtoknow.results.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.ItemContent;
import org.needtoknow.results.document.MaskedNames;
import org.needtoknow.results.document.ReviewItem;
import org.needtoknow.results.document.ShownLookup;

/** What a masked page shows of the first review items and shown lookups. */
public final class ListedLines {
  private static final MaskedNames NAMELESS = new MaskedNames("", "");

  private ListedLines() {}

  /** The first review items in order of work, without those drawn at random. */
  public static List<ItemLine> items(Path file, int most) throws IOException {
    return DocumentFormat.REVIEW_ITEM.first(file, most).stream()
        .filter(item -> !item.item().isDrawn())
        .map(ListedLines::line)
        .toList();
  }

  private static ItemLine line(ReviewItem document) {
    ItemContent item = document.item();
    MaskedNames names = item.auditNumbers().orElse(NAMELESS);
    return new ItemLine(
        item.rank(),
        item.id(),
        document.rule().id(),
        document.rule().name(),
        names.officer(),
        names.subject(),
        item.lookups().size(),
        item.firstAt(),
        item.lastAt(),
        item.score(),
        item.inBudget(),
        item.group(),
        item.question(),
        item.triage(),
        item.falsePositives(),
        item.clauses());
  }

  /** The first shown lookups. */
  public static List<ShownLine> shown(Path file, int most) throws IOException {
    return DocumentFormat.SHOWN_LOOKUP.first(file, most).stream().map(ListedLines::line).toList();
  }

  private static ShownLine line(ShownLookup document) {
    ShownLookup.Shown shown = document.ntk().shown();
    MaskedNames names = shown.auditNumbers().orElse(NAMELESS);
    return new ShownLine(
        document.at(),
        document.rule().name(),
        names.officer(),
        names.subject(),
        shown.lookups().size());
  }
}
