package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.count;
import static org.needtoknow.reports.summary.PlainWords.number;
import static org.needtoknow.reports.summary.PlainWords.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.reports.html.Html;
import org.needtoknow.results.run.Days;
import org.needtoknow.results.run.FeedRecord;
import org.needtoknow.results.run.FileRecord;
import org.needtoknow.results.run.MissedShare;
import org.needtoknow.results.run.RunRecord;

/** The first screen: what was audited, the results, and what to do now. */
final class OverviewSection {
  private OverviewSection() {}

  static void write(RunRecord run, Html html) {
    html.open("header");
    html.element("p", "Lookup audit", "class", "kicker");
    html.element("h1", run.department().called());
    html.element("p", period(run), "class", "period");
    html.close("header");
    html.open("section", "aria-labelledby", "glance");
    html.element("h2", "At a glance", "id", "glance");
    for (String doubt : run.doubts().words()) {
      html.element("p", sentence(doubt), "class", "doubt");
    }
    html.element("p", lead(run), "class", "lead");
    if (run.counts().lookups() > 0) {
      bar(run, html);
      verdicts(run, html);
    }
    html.element(
        "p",
        "A review item is a question to an officer, never a finding of misuse. Expect an honest answer to most of them. People, vehicles and accounts appear here by audit number only; the restricted files show who they are.",
        "class",
        "note");
    html.element("p", missed(run.counts().shareMissed()), "class", "note");
    html.close("section");
    html.open("section", "aria-labelledby", "todo");
    html.element("h2", "What to do now", "id", "todo");
    html.open("ul", "class", "todo");
    for (String each : toDo(run)) {
      html.element("li", each);
    }
    html.close("ul").close("section");
  }

  private static String missed(MissedShare missed) {
    if (!missed.canBeEstimated()) {
      return "How much misuse the review misses cannot be estimated yet: "
          + count(missed.drawn(), "lookup was", "lookups were")
          + " drawn at random in this period, and the outcome of "
          + number(missed.decided())
          + " of them is known.";
    }
    return "Of the misuse there is, the review is estimated to miss "
        + percent(missed.share())
        + " % (between "
        + percent(missed.low())
        + " % and "
        + percent(missed.high())
        + " %, 19 times in 20), going by "
        + count(missed.decided(), "lookup", "lookups")
        + " drawn at random.";
  }

  private static long percent(OptionalDouble share) {
    return Math.round(100 * share.orElseThrow());
  }

  /** The day on which the run was started, in the department's zone. */
  private static LocalDate audited(RunRecord run) {
    return LocalDate.ofInstant(run.stamps().started(), run.settings().zone());
  }

  private static String period(RunRecord run) {
    Optional<LocalDate> from = run.settings().from().or(() -> run.days().map(Days::first));
    Optional<LocalDate> to = run.settings().to().or(() -> run.days().map(Days::last));
    String audited = "; audited on " + PlainWords.day(audited(run));
    if (from.isEmpty() || to.isEmpty()) {
      return "No lookups in the logs" + audited;
    }
    boolean all = run.settings().from().isEmpty() && run.settings().to().isEmpty();
    if (to.get().isBefore(from.get())) {
      return (run.settings().from().isPresent() ? "Lookups from " : "Lookups up to ")
          + PlainWords.day(run.settings().from().isPresent() ? from.get() : to.get())
          + (run.settings().from().isPresent() ? " on" : "")
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

  private static String lead(RunRecord run) {
    if (run.counts().lookups() == 0) {
      return run.days().isEmpty()
          ? "No lookup was found in the logs. If you expected lookups, check whether the log files below are the right ones."
          : "No lookup is in this period: the logs hold lookups of "
              + days(run.days().get().first(), run.days().get().last())
              + ". Check whether the days asked for and the log files below are the right ones.";
    }
    long explained = run.counts().of(Verdict.EXPLAINED) + run.counts().of(Verdict.CONFLICT);
    return count(run.counts().lookups(), "lookup was", "lookups were")
        + " checked against the work on file"
        + (run.counts().acts() == run.counts().lookups()
            ? ""
            : " (made in "
                + count(run.counts().acts(), "act", "acts")
                + " of people; the systems added the rest by themselves)")
        + ". Work explains "
        + number(explained)
        + " of them ("
        + share(explained, run.counts().lookups())
        + "). "
        + question(run);
  }

  private static String question(RunRecord run) {
    if (run.doubts().held()) {
      return "No officer is asked a question yet.";
    }
    return run.counts().reviewItems() == 0
        ? "There is nothing to ask about."
        : count(run.counts().reviewItems(), "question arises.", "questions arise.");
  }

  private static void bar(RunRecord run, Html html) {
    html.open("div", "class", "bar", "aria-hidden", "true");
    for (Verdict verdict : Verdict.values()) {
      long part = run.counts().of(verdict);
      if (part > 0) {
        html.open(
                "div",
                "class",
                name(verdict),
                "style",
                String.format(Locale.US, "flex-grow:%.4f", 100.0 * part / run.counts().lookups()))
            .close("div");
      }
    }
    html.close("div");
  }

  private static void verdicts(RunRecord run, Html html) {
    html.open("dl", "class", "figures");
    for (Verdict verdict : Verdict.values()) {
      long part = run.counts().of(verdict);
      html.open("div", "class", name(verdict));
      html.element("dt", PlainWords.verdict(verdict));
      html.open("dd");
      html.element("span", number(part), "class", "big").text(" ");
      html.element(
          "span",
          share(part, run.counts().lookups()) + " of " + number(run.counts().lookups()),
          "class",
          "of");
      if (verdict == Verdict.EXPLAINED && run.counts().weaklyExplained() > 0) {
        html.element(
            "span",
            number(run.counts().weaklyExplained()) + " of these by weak explanations alone",
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

  private static String work(RunRecord run) {
    String together =
        run.counts().matters() < run.counts().inBudget()
            ? " Some belong together: these are "
                + count(run.counts().matters(), "matter", "matters")
                + ", and there is time for "
                + number(run.counts().budget())
                + "."
            : " There is time for " + number(run.counts().budget()) + ".";
    return "Have internal affairs look at "
        + number(run.counts().inBudget())
        + " of the "
        + count(run.counts().reviewItems(), "review item", "review items")
        + "."
        + together
        + " An item must not go to a reviewer whom it concerns.";
  }

  private static String sentence(String words) {
    String end = words.endsWith("?") ? "" : ".";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + end;
  }

  private static List<String> toDo(RunRecord run) {
    List<String> list = new ArrayList<>();
    if (!run.doubts().words().isEmpty()) {
      list.add(
          "First have the problem above corrected and the audit run again; until then, do not use this page against any officer.");
    }
    if (run.counts().lookups() == 0 && run.days().isPresent()) {
      list.add("Have the audit run again for days that are in the logs.");
    }
    if (run.counts().inBudget() > 0) {
      list.add(work(run));
    }
    for (FeedRecord feed : run.feeds()) {
      for (FeedRecord.Silence silence : feed.silences()) {
        list.add(
            "Find out why the records “"
                + PlainWords.feed(feed.feed())
                + "” are missing or too few from "
                + PlainWords.time(silence.from(), run.settings().zone())
                + " to "
                + PlainWords.time(silence.to(), run.settings().zone())
                + (silence.reason().isBlank() ? "" : " (" + silence.reason() + ")")
                + ".");
      }
    }
    long missing = run.counts().undetermined().getOrDefault(UndeterminedReason.FEED_MISSING, 0L);
    if (missing > 0) {
      list.add(
          "Ask for the records that were never handed over: "
              + count(missing, "lookup", "lookups")
              + " could not be judged without them.");
    }
    long unread = run.files().stream().filter(FileRecord::needsALook).count();
    if (unread > 0) {
      list.add(
          "Have "
              + count(unread, "log file", "log files")
              + " looked at that "
              + (unread == 1 ? "is" : "are")
              + " not whole (see “Are the logs whole?”).");
    }
    if (!run.balanced()) {
      list.add("Do not rely on this page: not every record is accounted for. See run.json.");
    }
    return list.isEmpty() ? List.of("Nothing. The audit itself is on record.") : list;
  }
}
