package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.count;
import static org.needtoknow.reports.summary.PlainWords.number;
import static org.needtoknow.reports.summary.PlainWords.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.summary.SummaryFigures.Days;

/** The first screen: what was audited, what came of it, what to do now. */
final class OverviewSection {
  private OverviewSection() {}

  static void write(SummaryFigures figures, Html html) {
    html.open("header");
    html.element("p", "Lookup audit", "class", "kicker");
    html.element("h1", figures.department());
    html.element("p", period(figures), "class", "period");
    html.close("header");
    html.open("section", "aria-labelledby", "glance");
    html.element("h2", "At a glance", "id", "glance");
    for (String doubt : figures.doubts().words()) {
      html.element("p", sentence(doubt), "class", "doubt");
    }
    html.element("p", lead(figures), "class", "lead");
    if (figures.lookups() > 0) {
      bar(figures, html);
      verdicts(figures, html);
    }
    html.element(
        "p",
        "A review item is a question to somebody, never a finding of misuse. Expect an honest answer"
            + " to most of them. People, vehicles and accounts appear here by audit number only;"
            + " who they are stands in the restricted files.",
        "class",
        "note");
    html.element("p", missed(figures.missed()), "class", "note");
    html.close("section");
    html.open("section", "aria-labelledby", "todo");
    html.element("h2", "What to do now", "id", "todo");
    html.open("ul", "class", "todo");
    for (String each : toDo(figures)) {
      html.element("li", each);
    }
    html.close("ul").close("section");
  }

  private static String missed(MissedFigures missed) {
    if (missed.share().isEmpty()) {
      return "How much the review misses cannot be told yet: "
          + count(missed.drawn(), "lookup was", "lookups were")
          + " drawn at random in this period, and the outcome of "
          + number(missed.decided())
          + " of them is known.";
    }
    MissedFigures.Percent share = missed.share().get();
    return "Of the misuse there is, the review is estimated to miss "
        + share.estimate()
        + " % (between "
        + share.low()
        + " % and "
        + share.high()
        + " %, 19 times in 20), going by "
        + count(missed.decided(), "lookup", "lookups")
        + " drawn at random.";
  }

  private static String period(SummaryFigures figures) {
    Optional<LocalDate> from = figures.from().or(() -> figures.logs().map(Days::first));
    Optional<LocalDate> to = figures.to().or(() -> figures.logs().map(Days::last));
    String audited = "; audited on " + PlainWords.day(figures.day());
    if (from.isEmpty() || to.isEmpty()) {
      return "No lookups in the logs" + audited;
    }
    boolean all = figures.from().isEmpty() && figures.to().isEmpty();
    if (to.get().isBefore(from.get())) {
      return (figures.from().isPresent() ? "Lookups from " : "Lookups up to ")
          + PlainWords.day(figures.from().isPresent() ? from.get() : to.get())
          + (figures.from().isPresent() ? " on" : "")
          + audited;
    }
    return (all ? "All lookups in the logs: " : "Lookups of ")
        + days(from.get(), to.get())
        + audited;
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? PlainWords.day(first)
        : PlainWords.day(first) + " to " + PlainWords.day(last);
  }

  private static String lead(SummaryFigures figures) {
    if (figures.lookups() == 0) {
      return figures.logs().isEmpty()
          ? "No lookup was found in the logs. If that surprises you, see whether the log files below"
              + " are the right ones."
          : "No lookup lies in this period: the logs hold lookups of "
              + days(figures.logs().get().first(), figures.logs().get().last())
              + ". See whether the days asked for, or the log files below, are the right ones.";
    }
    long explained = figures.counts().of(Verdict.EXPLAINED) + figures.counts().of(Verdict.CONFLICT);
    return count(figures.lookups(), "lookup was", "lookups were")
        + " checked against the work on file"
        + (figures.acts() == figures.lookups()
            ? ""
            : " (made in "
                + count(figures.acts(), "act", "acts")
                + " of people; the rest the systems added by themselves)")
        + ". Work explains "
        + number(explained)
        + " of them ("
        + share(explained, figures.lookups())
        + "). "
        + question(figures);
  }

  private static String question(SummaryFigures figures) {
    if (figures.doubts().held()) {
      return "No question is put to anybody yet.";
    }
    return figures.itemCount() == 0
        ? "Nothing calls for a question."
        : count(figures.itemCount(), "question arises.", "questions arise.");
  }

  private static void bar(SummaryFigures figures, Html html) {
    html.open("div", "class", "bar", "aria-hidden", "true");
    for (Verdict verdict : Verdict.values()) {
      long part = figures.counts().of(verdict);
      if (part > 0) {
        html.open(
                "div",
                "class",
                name(verdict),
                "style",
                String.format(Locale.US, "flex-grow:%.4f", 100.0 * part / figures.lookups()))
            .close("div");
      }
    }
    html.close("div");
  }

  private static void verdicts(SummaryFigures figures, Html html) {
    html.open("dl", "class", "figures");
    for (Verdict verdict : Verdict.values()) {
      long part = figures.counts().of(verdict);
      html.open("div", "class", name(verdict));
      html.element("dt", PlainWords.verdict(verdict));
      html.open("dd");
      html.element("span", number(part), "class", "big").text(" ");
      html.element(
          "span",
          share(part, figures.lookups()) + " of " + number(figures.lookups()),
          "class",
          "of");
      if (verdict == Verdict.EXPLAINED && figures.counts().weak() > 0) {
        html.element(
            "span",
            number(figures.counts().weak()) + " of these by weak explanations alone",
            "class",
            "of");
      }
      html.element("span", PlainWords.verdictMeans(verdict), "class", "means");
      html.close("dd").close("div");
    }
    html.close("dl");
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static String work(SummaryFigures figures) {
    String together =
        figures.matters() < figures.inBudget()
            ? " Some belong together: these are "
                + count(figures.matters(), "matter", "matters")
                + ", and there is time for "
                + number(figures.budget())
                + "."
            : " There is time for " + number(figures.budget()) + ".";
    return "Have internal affairs look at "
        + number(figures.inBudget())
        + " of the "
        + count(figures.itemCount(), "review item", "review items")
        + "."
        + together
        + " Nobody works on an item about themselves.";
  }

  private static String sentence(String words) {
    String end = words.endsWith("?") ? "" : ".";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + end;
  }

  private static List<String> toDo(SummaryFigures figures) {
    List<String> list = new ArrayList<>();
    if (!figures.doubts().words().isEmpty()) {
      list.add(
          "First have the matter above put right and the audit run again; until then hold nothing"
              + " on this page against anybody.");
    }
    if (figures.lookups() == 0 && figures.logs().isPresent()) {
      list.add("Have the audit run again for days that the logs hold.");
    }
    if (figures.inBudget() > 0) {
      list.add(work(figures));
    }
    for (FeedCoverage feed : figures.feeds()) {
      for (FeedCoverage.Silence silence : feed.silences()) {
        list.add(
            "Find out why the records “"
                + PlainWords.feed(feed.feed())
                + "” tell nothing, or too little, from "
                + PlainWords.time(silence.from(), figures.zone())
                + " to "
                + PlainWords.time(silence.to(), figures.zone())
                + (silence.reason().isBlank() ? "" : " (" + silence.reason() + ")")
                + ".");
      }
    }
    long missing = figures.undetermined().getOrDefault(UndeterminedReason.FEED_MISSING, 0L);
    if (missing > 0) {
      list.add(
          "Ask for the records that were never handed over: "
              + count(missing, "lookup", "lookups")
              + " could not be judged without them.");
    }
    long unread = figures.files().stream().filter(FileFigures::needsALook).count();
    if (unread > 0) {
      list.add(
          "Have "
              + count(unread, "log file", "log files")
              + " looked at that "
              + (unread == 1 ? "is" : "are")
              + " not whole (see “Are the logs whole?”).");
    }
    if (!figures.balanced()) {
      list.add("Do not rely on this page: not every record is accounted for. See run.json.");
    }
    return list.isEmpty() ? List.of("Nothing. The audit itself is on record.") : list;
  }
}
