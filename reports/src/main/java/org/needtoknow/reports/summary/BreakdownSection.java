package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.number;
import static org.needtoknow.reports.summary.PlainWords.share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.SystemMonth;

/** Lookups by system, and what explained them. */
final class BreakdownSection {
  private BreakdownSection() {}

  static void write(RunRecord run, Html html) {
    if (run.counts().lookups() == 0) {
      return;
    }
    html.open("section", "aria-labelledby", "breakdown");
    html.element("h2", "Where lookups were made, and what explained them", "id", "breakdown");
    systems(run, html);
    templates(run, html);
    html.close("section");
  }

  private static void systems(RunRecord run, Html html) {
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    systems(run.counts().months())
        .forEach(
            (system, verdicts) -> {
              List<Consumer<Html>> row = new ArrayList<>();
              row.add(Html.cell(system));
              row.add(
                  Html.cell(number(verdicts.values().stream().mapToLong(Long::longValue).sum())));
              for (Verdict verdict : Verdict.values()) {
                row.add(Html.cell(number(verdicts.getOrDefault(verdict, 0L))));
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

  /** Lookups of each system by verdict, all months together. */
  private static SortedMap<String, Map<Verdict, Long>> systems(List<SystemMonth> months) {
    SortedMap<String, Map<Verdict, Long>> systems = new TreeMap<>();
    for (SystemMonth month : months) {
      Map<Verdict, Long> sums =
          systems.computeIfAbsent(month.system(), system -> new EnumMap<>(Verdict.class));
      month.verdicts().forEach((verdict, count) -> sums.merge(verdict, count, Long::sum));
    }
    return systems;
  }

  private static void templates(RunRecord run, Html html) {
    long all = run.counts().explainedBy().values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return;
    }
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    run.counts().explainedBy().entrySet().stream()
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
