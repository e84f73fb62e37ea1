package org.needtoknow.reports.summary;

import org.needtoknow.reports.html.Html;

/** What the page rests on, so that another party can derive it again. */
final class RunSection {
  private RunSection() {}

  static void write(SummaryFigures figures, Html html) {
    html.open("footer", "aria-labelledby", "run");
    html.element("h2", "This run", "id", "run");
    if (!figures.problems().isEmpty()) {
      html.open("ul");
      figures.problems().forEach(problem -> html.element("li", problem));
      html.close("ul");
    }
    html.open("dl", "class", "run");
    entry(html, "Run", figures.runId());
    entry(html, "Program", "Need-to-Know " + figures.version());
    entry(html, "Times told in", figures.zone().getId());
    figures.hashes().forEach((name, hash) -> entry(html, name, hash));
    html.close("dl");
    html.element(
        "p",
        "The proof of each verdict stands in lookups.ndjson, every item with its proof in"
            + " review-items.ndjson, what went in and what became of it in run.json.");
    html.close("footer");
  }

  private static void entry(Html html, String name, String value) {
    html.open("div").element("dt", name).element("dd", value).close("div");
  }
}
