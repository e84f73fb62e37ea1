package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.number;
import static org.needtoknow.reports.summary.PlainWords.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.results.run.FeedRecord;
import org.needtoknow.results.run.FeedState;
import org.needtoknow.results.run.RunRecord;

/** Lookups that could not be judged, the reasons, and the period that the records cover. */
final class UnjudgedSection {
  private UnjudgedSection() {}

  static void write(RunRecord run, Html html) {
    html.open("section", "aria-labelledby", "unjudged");
    html.element("h2", "What could not be judged", "id", "unjudged");
    long unjudged = run.counts().of(Verdict.UNDETERMINED);
    if (unjudged == 0) {
      html.element("p", "Nothing: every lookup was judged.", "class", "none");
    } else {
      List<List<Consumer<Html>>> rows = new ArrayList<>();
      run.counts().undetermined().entrySet().stream()
          .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
          .forEach(
              each ->
                  rows.add(
                      List.of(
                          Html.cell(PlainWords.reason(each.getKey())),
                          Html.cell(number(each.getValue())),
                          Html.cell(share(each.getValue(), run.counts().lookups())),
                          Html.cell(PlainWords.remedy(each.getKey())))));
      html.table(
          number(unjudged)
              + " of "
              + number(run.counts().lookups())
              + " lookups, by the main reason",
          List.of(
              Column.text("Reason"),
              Column.number("Lookups"),
              Column.number("Of all"),
              Column.text("What helps")),
          rows);
      if (run.counts().undeterminedDelicate() > 0) {
        html.element("p", delicate(run.counts().undeterminedDelicate()));
      }
    }
    feeds(run, html);
    html.close("section");
  }

  private static String delicate(long lookups) {
    return number(lookups)
        + (lookups == 1 ? " of them is" : " of them are")
        + " on a subject related to the officer, an adverse party, or a restricted subject. Do not hold these lookups against an officer before the missing records are available.";
  }

  private static void feeds(RunRecord run, Html html) {
    if (run.feeds().isEmpty()) {
      return;
    }
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (FeedRecord feed : run.feeds()) {
      rows.add(
          List.of(
              Html.cell(PlainWords.feed(feed.feed())),
              Html.cell(state(feed)),
              Html.cell(reach(run, feed)),
              Html.cell(cost(run, feed))));
    }
    html.table(
        "The records that lookups were compared with",
        List.of(
            Column.text("Records"),
            Column.text("State"),
            Column.text("Reach"),
            Column.text("What it costs")),
        rows);
  }

  private static String state(FeedRecord feed) {
    if (feed.state() == FeedState.NOT_KEPT) {
      return "not kept here";
    }
    if (feed.state() == FeedState.MISSING) {
      return "missing";
    }
    if (!feed.missingDetails().isEmpty()) {
      return feed.missingDetails().stream()
          .map(FeedDetail::words)
          .collect(Collectors.joining(", "));
    }
    return feed.state() == FeedState.COMPLETE ? "there" : "with gaps";
  }

  private static String reach(RunRecord run, FeedRecord feed) {
    if (feed.state() == FeedState.NOT_KEPT || feed.state() == FeedState.MISSING) {
      return "–";
    }
    if (!feed.feed().isStream() && feed.completeThrough().isEmpty()) {
      return "as of the export";
    }
    String from =
        feed.completeFrom()
            .map(time -> "from " + PlainWords.time(time, run.settings().zone()) + " ")
            .orElse("");
    return from
        + feed.completeThrough()
            .map(time -> "through " + PlainWords.time(time, run.settings().zone()))
            .orElse("holds no record");
  }

  private static String cost(RunRecord run, FeedRecord feed) {
    if (feed.state() == FeedState.NOT_KEPT) {
      return "Declared not kept: " + lowerFirst(PlainWords.cost(feed.feed()));
    }
    if (feed.holdsNothing()) {
      return PlainWords.cost(feed.feed());
    }
    List<String> costs = new ArrayList<>();
    feed.missingDetails().forEach(detail -> costs.add(PlainWords.cost(detail)));
    for (FeedRecord.Silence silence : feed.silences()) {
      costs.add(
          "Nothing from "
              + PlainWords.time(silence.from(), run.settings().zone())
              + " to "
              + PlainWords.time(silence.to(), run.settings().zone())
              + (silence.reason().isBlank() ? "" : " (" + silence.reason() + ")")
              + ".");
    }
    return costs.isEmpty() ? "nothing" : String.join(" ", costs);
  }

  private static String lowerFirst(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
