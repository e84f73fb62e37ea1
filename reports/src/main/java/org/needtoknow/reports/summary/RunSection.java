package org.needtoknow.reports.summary;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.reports.html.Html;
import org.needtoknow.results.run.FeedFileRecord;
import org.needtoknow.results.run.RunRecord;

/** The basis of the page, so that another party can reproduce it. */
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
    entry(html, "Times in", run.settings().zone().getId());
    entry(html, "key", run.inputs().keyId());
    run.inputs().rules().forEach((id, version) -> entry(html, "rule " + id, "version " + version));
    entry(html, "rules", run.inputs().catalogue());
    html.close("dl");
    html.element(
        "p",
        "The proof of each verdict is in lookups.ndjson, each item with its proof in review-items.ndjson, and the account of all input in run.json.");
    html.close("footer");
  }

  /** Problems of the run itself; the section on logs shows problems of logs. */
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
