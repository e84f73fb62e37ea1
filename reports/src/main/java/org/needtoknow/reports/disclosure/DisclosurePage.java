package org.needtoknow.reports.disclosure;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.reports.html.Page;

/** Renders the page that shows who looked up a person. */
public final class DisclosurePage {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss z", Locale.US);
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("When"),
          Column.text("System"),
          Column.text("What was asked"),
          Column.text("Agency"),
          Column.text("Who answers"),
          Column.prose("Work on file"),
          Column.text("Known by"));

  private static final int NAMED_FILES = 12;

  private DisclosurePage() {}

  public static String render(Disclosure disclosure) {
    return Page.render(
        "Lookups in criminal justice databases",
        html -> {
          html.element("p", disclosure.department(), "class", "kicker");
          html.element("h1", "Who looked this up");
          html.element("p", disclosure.about(), "class", "period");
          if (!disclosure.reference().isEmpty()) {
            html.element("p", "In answer to " + disclosure.reference(), "class", "note");
          }
          writeLookups(disclosure, html);
          writeLeftOut(disclosure, html);
        });
  }

  private static void writeLookups(Disclosure disclosure, Html html) {
    int count = disclosure.lookups().size();
    if (count == 0) {
      html.element("p", "The audited logs contain no lookup that is surely about this subject.");
      return;
    }
    html.element("p", count == 1 ? "One lookup is on record." : count + " lookups are on record.");
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (Disclosure.DisclosedLookup lookup : disclosure.lookups()) {
      rows.add(
          List.of(
              when(lookup.at().atZone(disclosure.zone())),
              Html.cell(lookup.system()),
              Html.cell(lookup.what()),
              Html.cell(lookup.agency()),
              cell -> cell.element("span", lookup.officer(), "class", "id"),
              Html.cell(lookup.work()),
              Html.cell(lookup.certain())));
    }
    html.table("In order of time", COLUMNS, rows);
  }

  /** The day, with the time below it; neither may wrap. */
  private static Consumer<Html> when(ZonedDateTime at) {
    return cell -> {
      cell.element("span", DAY.format(at), "class", "line at");
      cell.element("span", TIME.format(at), "class", "line at");
    };
  }

  private static void writeLeftOut(Disclosure disclosure, Html html) {
    html.element("h2", "What this page says and what it leaves out");
    html.open("ul");
    html.element(
        "li",
        "An entry says that a lookup was made. If no work on file explains it, that is a question and not a finding that an officer did wrong.");
    html.element(
        "li",
        "Left out, because they concern others: names of officers (numbers replace them), reasons"
            + " as typed, numbers of cases and calls, other people and vehicles in the same record.");
    html.element(
        "li", "The audit never keeps what the systems answered, so this page does not show it.");
    if (disclosure.uncertain() > 0) {
      html.element(
          "li",
          disclosure.uncertain()
              + (disclosure.uncertain() == 1 ? " further lookup is" : " further lookups are")
              + " left out: the name or number asked for is similar, and may be that of another"
              + " person.");
    }
    for (String warning : disclosure.warnings()) {
      html.element("li", "This answer may be incomplete: " + warning + ".");
    }
    html.element(
        "li",
        "It rests on audit "
            + disclosure.runId()
            + ", and answers for "
            + searched(disclosure.logFiles())
            + " and for no other log.");
    html.close("ul");
  }

  private static String searched(List<String> files) {
    String count = files.size() == 1 ? "one log file" : files.size() + " log files";
    return files.isEmpty() || files.size() > NAMED_FILES
        ? count
        : count + ", " + String.join(", ", files) + ",";
  }
}
