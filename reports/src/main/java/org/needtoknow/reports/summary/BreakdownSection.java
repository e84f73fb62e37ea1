package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.number;
import static org.needtoknow.reports.summary.PlainWords.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;

/** Lookups by system, and what explained them. */
final class BreakdownSection {
  private BreakdownSection() {}

  static void write(SummaryFigures figures, Html html) {
    if (figures.lookups() == 0) {
      return;
    }
    html.open("section", "aria-labelledby", "breakdown");
    html.element("h2", "Where lookups were made, and what explained them", "id", "breakdown");
    systems(figures, html);
    templates(figures, html);
    html.close("section");
  }

  private static void systems(SummaryFigures figures, Html html) {
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    figures
        .systems()
        .forEach(
            (system, counts) -> {
              List<Consumer<Html>> row = new ArrayList<>();
              row.add(Html.cell(system));
              row.add(Html.cell(number(counts.all())));
              for (Verdict verdict : Verdict.values()) {
                row.add(Html.cell(number(counts.of(verdict))));
              }
              rows.add(row);
            });
    html.table(
        "By system",
        List.of(
            Column.text("System"),
            Column.number("Lookups"),
            Column.number("Explained"),
            Column.number("With a conflict"),
            Column.number("No work found"),
            Column.number("Not judged")),
        rows);
  }

  private static void templates(SummaryFigures figures, Html html) {
    long all = figures.explainedBy().values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return;
    }
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    figures.explainedBy().entrySet().stream()
        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
        .forEach(
            each ->
                rows.add(
                    List.of(
                        Html.cell(each.getKey().inSummary()),
                        Html.cell(number(each.getValue())),
                        Html.cell(share(each.getValue(), all)))));
    html.table(
        "What explained " + number(all) + " lookups (the best explanation of each)",
        List.of(Column.text("Work"), Column.number("Lookups"), Column.number("Of those explained")),
        rows);
  }
}
