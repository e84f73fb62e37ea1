package org.needtoknow.reports.summary;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.reports.html.Html;
import org.needtoknow.results.run.FeedFileRecord;
import org.needtoknow.results.run.RunRecord;

/** What the page rests on, so that another party can derive it again. */
final class RunSection {
  private RunSection() {}

  static void write(RunRecord run, Html html) {
    html.open("footer", "aria-labelledby", "run");
    html.element("h2", "This run", "id", "run");
    List<String> problems = problems(run);
    if (!problems.isEmpty()) {
      html.open("ul");
      problems.forEach(problem -> html.element("li", problem));
      html.close("ul");
    }
    html.open("dl", "class", "run");
    entry(html, "Run", run.runId());
    entry(html, "Program", "Need-to-Know " + run.version());
    entry(html, "Times told in", run.settings().zone().getId());
    entry(html, "key", run.inputs().keyId());
    run.inputs().rules().forEach((id, version) -> entry(html, "rule " + id, "version " + version));
    entry(html, "rules", run.inputs().catalogue());
    html.close("dl");
    html.element(
        "p",
        "The proof of each verdict stands in lookups.ndjson, every item with its proof in"
            + " review-items.ndjson, what went in and what became of it in run.json.");
    html.close("footer");
  }

  /** Of the run itself; what is wrong with logs is said in their own section. */
  private static List<String> problems(RunRecord run) {
    List<String> problems = new ArrayList<>();
    run.imbalances()
        .forEach((file, words) -> words.forEach(word -> problems.add(file + ": " + word)));
    problems.addAll(run.leftOut());
    for (FeedFileRecord file : run.feedFiles()) {
      file.problems().forEach(words -> problems.add(file.file() + ": " + words));
    }
    return problems;
  }

  private static void entry(Html html, String name, String value) {
    html.open("div").element("dt", name).element("dd", value).close("div");
  }
}
