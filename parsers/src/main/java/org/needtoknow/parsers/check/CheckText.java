package org.needtoknow.parsers.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.parsers.department.CoverageClaim;
import org.needtoknow.parsers.department.UnreadFile;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.FeedWarning;
import org.needtoknow.yaml.Problems;

/** A check as text for a terminal of 80 columns. It contains no names of people. */
public final class CheckText {
  private static final int PLACES = 5;
  private static final int WORDS = 12;
  private static final String ASSUMED =
      " (one month after the first case on file: coverage.csv does not say from when all open cases"
          + " are on file)";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final DepartmentCheck check;
  private final ZoneId zone;
  private final TextPage page = new TextPage();

  private CheckText(DepartmentCheck check) {
    this.check = check;
    this.zone = check.department().settings().zone();
  }

  /** The text, lines ending in LF. */
  public static String of(DepartmentCheck check) {
    return new CheckText(check).write();
  }

  private String write() {
    page.line(check.department().name() + " (" + check.department().id() + ")");
    page.heading("Query logs");
    check.logs().forEach(this::log);
    page.heading("Work on file");
    check.feeds().forEach(this::feed);
    if (check.feeds().isEmpty()) {
      page.item("No feed was found.");
    }
    coverage();
    unmatched();
    missing();
    List<UnreadFile> suspect = check.department().suspectFiles();
    if (!suspect.isEmpty()) {
      page.heading("Files that are not read but may be needed");
      suspect.forEach(file -> page.item(file.words()));
    }
    List<String> unread =
        check.department().unreadFiles().stream()
            .filter(file -> !file.endsWith(".md"))
            .filter(file -> suspect.stream().noneMatch(other -> other.file().equals(file)))
            .toList();
    if (!unread.isEmpty()) {
      page.heading("Files that are not read");
      unread.stream().limit(WORDS).forEach(file -> page.item(file + hint(file)));
      if (unread.size() > WORDS) {
        page.item("and " + (unread.size() - WORDS) + " more");
      }
    }
    return page.text();
  }

  /** A file that was meant for a feed and misspelt would otherwise go unnoticed. */
  private static String hint(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    for (String word : List.of(base, base.split("[-_ ]")[0])) {
      String hint = word.length() < 5 ? "" : Problems.didYouMean(word, FeedTable.fileNames());
      if (hint.startsWith("did")) {
        return ": " + hint;
      }
    }
    return "";
  }

  private void log(LogCheck log) {
    page.item(log.file() + " (" + log.system() + ", read as " + log.readAs() + ")");
    page.detail(
        count(log.counts().lookups(), "lookup")
            + " of "
            + count(log.counts().records(), "record")
            + span(log.first(), log.last()));
    detail("not lookups: ", counts(log.counts().notLookups()));
    if (log.counts().rejected() > 0) {
      List<String> places = new ArrayList<>();
      for (LogCheck.Rejection r : log.rejected()) {
        places.add(r.place() + ": " + r.words());
      }
      page.detail("REJECTED " + log.counts().rejected() + ": " + places(places));
    }
    detail("columns not read: ", some(log.fields().unknownColumns()));
    detail("always blank: ", some(words(log.fields().blank())));
    detail("not exported: ", some(words(log.fields().notExported())));
    detail("masked: ", counts(log.fields().masked()));
    detail("noticed: ", counts(log.warnings()));
    detail("PROBLEM: ", some(log.problems()));
  }

  private void feed(FeedReport feed) {
    page.item(feed.file() + " (" + feed.table().fileName() + ")");
    page.detail(
        count(feed.rows(), "row")
            + (feed.rejectedRows() == 0 ? "" : ", " + feed.accepted() + " of them read")
            + (feed.totals().blank() == 0
                ? ""
                : "; also " + count(feed.totals().blank(), "blank row")));
    if (feed.rejectedRows() > 0) {
      List<String> places = feed.rejected().stream().map(feed::words).toList();
      page.detail("REJECTED " + feed.rejectedRows() + ": " + places(places));
    }
    detail("columns not read: ", some(feed.header().unknown()));
    detail("always blank: ", some(feed.header().blank()));
    detail("columns missing: ", some(feed.header().missing()));
    noticed(feed);
    detail("PROBLEM: ", some(feed.problems()));
  }

  /**
   * One warning per line, because each says what the cell should hold, which may be a long list.
   */
  private void noticed(FeedReport feed) {
    List<FeedWarning> warnings = feed.warnings();
    warnings.stream().limit(WORDS).forEach(w -> page.detail("noticed: " + feed.words(w)));
    if (warnings.size() > WORDS) {
      page.detail("noticed: and " + (warnings.size() - WORDS) + " more");
    }
  }

  private void coverage() {
    boolean any =
        Arrays.stream(Feed.values())
            .map(check.coverage()::of)
            .anyMatch(coverage -> coverage.present() || !coverage.kept());
    if (!any) {
      return;
    }
    page.heading("How far each feed reaches");
    for (Feed feed : Feed.values()) {
      FeedCoverage coverage = check.coverage().of(feed);
      if (!coverage.kept()) {
        page.pair(feed.fileName(), "not kept, as the department declares");
      } else if (coverage.present()) {
        page.pair(feed.fileName(), reach(feed, coverage));
      }
    }
  }

  /** Whether no coverage claim gives the date since which all open cases are on file. */
  private boolean isGuessed(Feed feed) {
    return feed == Feed.CASES
        && check.department().coverage().stream()
            .noneMatch(
                claim -> claim.feed() == feed && claim.status() == CoverageClaim.Status.COMPLETE);
  }

  private String reach(Feed feed, FeedCoverage coverage) {
    if (!feed.isStream() && coverage.completeThrough().isEmpty()) {
      return "a list, taken as complete";
    }
    if (coverage.completeFrom().isPresent()
        && coverage.completeThrough().filter(coverage.completeFrom().get()::isAfter).isPresent()) {
      return "at no time: it would be from "
          + minute(coverage.completeFrom().get())
          + (isGuessed(feed) ? ASSUMED : "")
          + ", and ends "
          + minute(coverage.completeThrough().get())
          + "; lookups stay UNDETERMINED";
    }
    String from =
        coverage
            .completeFrom()
            .map(at -> "from " + minute(at) + (isGuessed(feed) ? ASSUMED : "") + " ")
            .orElse("");
    String upTo =
        coverage
            .completeThrough()
            .map(at -> "up to " + minute(at))
            .orElse("holds no time: never complete, lookups stay UNDETERMINED");
    StringBuilder text = new StringBuilder(from).append(upTo);
    for (FeedCoverage.Silence silence : coverage.silences()) {
      text.append("; silent ").append(minute(silence.from())).append(" to ");
      text.append(minute(silence.to()));
      if (!silence.reason().isEmpty()) {
        text.append(" (").append(silence.reason()).append(')');
      }
    }
    return text.toString();
  }

  private void unmatched() {
    page.heading("What matches nothing");
    if (check.unmatched().isEmpty()) {
      page.item("Nothing. Only the feeds that are here were compared.");
    }
    for (Unmatched.Kind kind : Unmatched.Kind.values()) {
      List<String> words =
          check.unmatched().stream()
              .filter(unmatched -> unmatched.kind() == kind)
              .map(CheckText::unmatched)
              .toList();
      if (!words.isEmpty()) {
        page.item(kind.words() + ": " + words.size());
        page.detail(some(words));
      }
    }
  }

  /** Adds how often the value occurs, and where when several feeds may name it. */
  private static String unmatched(Unmatched unmatched) {
    return switch (unmatched.kind()) {
      case UNASSIGNED, UNATTENDED -> unmatched.what();
      case EMPLOYEE ->
          unmatched.what()
              + " ("
              + unmatched.times()
              + " in "
              + unmatched.where()
              + (unmatched.what().contains(",") ? "; separate several by ';'" : "")
              + ")";
      case SYSTEM, TEAM ->
          unmatched.what() + " (" + unmatched.times() + " in " + unmatched.where() + ")";
      default -> unmatched.what() + " (" + unmatched.times() + ")";
    };
  }

  private void missing() {
    page.heading("What is missing, and what it costs");
    boolean hasAllDetails = check.coverage().hasAllDetails();
    if (check.missing().isEmpty() && hasAllDetails) {
      page.item("No feed is missing.");
    }
    for (MissingFeed missing : check.missing()) {
      page.item(missing.feed().fileName());
      if (!missing.templates().isEmpty()) {
        page.detail("templates without data: " + some(templates(missing.templates())));
      }
      page.detail(missing.cost());
    }
    if (!check.missing().isEmpty()) {
      page.item(
          "If the department keeps no such records at all, say so in coverage.csv: not kept.");
    }
    if (!hasAllDetails) {
      missingDetails();
    }
  }

  private void missingDetails() {
    for (Feed feed : Feed.values()) {
      String words = check.coverage().of(feed).missingDetailsInWords();
      if (!words.isEmpty()) {
        page.item(feed.fileName() + ": " + words);
      }
    }
    page.detail(
        "No row gives these. Lookups that they could explain come out UNDETERMINED (feed"
            + " missing).");
    if (check.coverage().of(Feed.PERSONNEL).missingDetails().contains(FeedDetail.DATES_OF_BIRTH)) {
      page.detail(
          "Without dates of birth in personnel no one is identified with certainty by name: lookups"
              + " of oneself and of coworkers look like any other.");
    }
    page.item(
        "If the records system has no such columns at all, name them in department.yaml:"
            + " not-kept.");
  }

  private static List<String> templates(List<Template> templates) {
    return templates.stream().map(template -> template.number() + " " + template.words()).toList();
  }

  private void detail(String label, String text) {
    if (!text.isEmpty()) {
      page.detail(label + text);
    }
  }

  private static List<String> words(Collection<? extends Enum<?>> values) {
    return values.stream().map(CheckText::word).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String counts(Map<?, Long> counts) {
    List<String> words = new ArrayList<>();
    counts.forEach(
        (name, count) ->
            words.add((name instanceof Enum<?> value ? word(value) : name) + " (" + count + ")"));
    return some(words);
  }

  private static String some(List<String> words) {
    String text = String.join(", ", words.subList(0, Math.min(WORDS, words.size())));
    return words.size() > WORDS ? text + " and " + (words.size() - WORDS) + " more" : text;
  }

  private static String places(List<String> places) {
    String text = String.join("; ", places.subList(0, Math.min(PLACES, places.size())));
    return places.size() > PLACES ? text + "; and more" : text;
  }

  private static String count(long count, String what) {
    return String.format(Locale.US, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }

  private String span(Optional<Instant> first, Optional<Instant> last) {
    return first.isEmpty() || last.isEmpty()
        ? ""
        : ", "
            + DAY.format(first.get().atZone(zone))
            + " to "
            + DAY.format(last.get().atZone(zone));
  }

  private String minute(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }
}
