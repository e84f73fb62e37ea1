package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.count;
import static org.needtoknow.reports.summary.PlainWords.number;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.ShownLine;

/** Explained lookups with a conflict; no officer is asked about them. */
final class ShownSection {
  static final int MOST_SHOWN = 10;

  private ShownSection() {}

  static void write(RunRecord run, List<ShownLine> shown, Html html) {
    html.open("section", "aria-labelledby", "shown");
    html.element("h2", "Shown, not asked", "id", "shown");
    if (shown.isEmpty()) {
      html.element("p", "None.", "class", "none").close("section");
      return;
    }
    long all = run.counts().shown();
    html.element(
        "p",
        "Work on file explains "
            + (all == 1 ? "this one" : "these")
            + ", and the subject is close to the officer, on the other side of a matter, or"
            + " restricted. No officer is asked; you may want to know about "
            + count(all, "such finding.", "such findings."));
    ZoneId zone = run.settings().zone();
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (ShownLine line : shown.subList(0, Math.min(MOST_SHOWN, shown.size()))) {
      rows.add(
          List.of(
              Html.cell(line.title()),
              cell -> ItemsSection.who(line.officer(), line.subject(), cell),
              Html.cell(number(line.lookups())),
              Html.cell(PlainWords.days(line.at(), line.at(), zone))));
    }
    html.table(
        "Explained lookups with a conflict",
        List.of(
            Column.text("Kind"), Column.text("Who"), Column.number("Lookups"), Column.text("When")),
        rows);
    if (all > rows.size()) {
      html.element(
          "p", "… and " + number(all - rows.size()) + " more in shown.ndjson.", "class", "more");
    }
    html.close("section");
  }
}
