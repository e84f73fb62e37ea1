package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.number;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.results.document.CitedClause;
import org.needtoknow.results.run.ItemLine;
import org.needtoknow.results.run.RuleLine;
import org.needtoknow.results.run.RunRecord;

/** Review items in order of work, and the clauses they cite. */
final class ItemsSection {
  static final int MOST_ITEMS = 25;

  private static final List<Column> COLUMNS =
      List.of(
          Column.number("No."),
          Column.prose("What is asked about"),
          Column.text("Who"),
          Column.number("Lookups"),
          Column.text("When"),
          Column.number("Points"));

  private ItemsSection() {}

  static void write(RunRecord run, List<ItemLine> items, Html html) {
    html.open("section", "aria-labelledby", "items");
    html.element("h2", "Review items", "id", "items");
    if (items.isEmpty()) {
      html.element(
          "p", "None. There is nothing to ask about any lookup of this period.", "class", "none");
    } else {
      items(run, items, html);
    }
    html.close("section");
  }

  private static void items(RunRecord run, List<ItemLine> items, Html html) {
    List<ItemLine> shown = items.subList(0, Math.min(MOST_ITEMS, items.size()));
    Map<String, List<Integer>> groups = new HashMap<>();
    Map<String, List<CitedClause>> clauses = new LinkedHashMap<>();
    for (ItemLine item : shown) {
      groups.computeIfAbsent(item.group(), key -> new ArrayList<>()).add(item.rank());
      for (CitedClause clause : item.clauses()) {
        List<CitedClause> cited = clauses.computeIfAbsent(clause.cited(), key -> new ArrayList<>());
        if (!cited.contains(clause)) {
          cited.add(clause);
        }
      }
    }
    References references = new References(groups, List.copyOf(clauses.keySet()));
    List<ItemLine> now = shown.stream().filter(ItemLine::inBudget).toList();
    List<ItemLine> later = shown.stream().filter(item -> !item.inBudget()).toList();
    if (!now.isEmpty()) {
      table(run, html, "To work on now, in this order", now, references);
    }
    if (!later.isEmpty()) {
      String heading =
          run.doubts().held()
              ? "Listed, not for work yet"
              : "Listed, beyond what there is time for";
      table(run, html, heading, later, references);
    }
    if (run.counts().reviewItems() > shown.size()) {
      html.element(
          "p",
          "… and "
              + number(run.counts().reviewItems() - shown.size())
              + " more in review-items.csv.",
          "class",
          "more");
    }
    html.element(
        "p",
        "“No.” is the rank in review-items.csv. “Points” put the work in order; they are not a probability and rate no person.",
        "class",
        "note");
    advice(shown, html);
    clauses(clauses, html);
  }

  /** Once for each kind, in the order in which items of it come. */
  private static void advice(List<ItemLine> shown, Html html) {
    Map<String, ItemLine> kinds = new LinkedHashMap<>();
    for (ItemLine item : shown) {
      if (!item.question().isEmpty()) {
        kinds.putIfAbsent(item.title(), item);
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    html.element("h3", "Before an officer is asked");
    html.open("dl", "class", "clauses");
    kinds.forEach(
        (title, item) -> {
          html.open("div").element("dt", title);
          lines("Often it is:", item.falsePositives(), html);
          lines("First:", item.triage(), html);
          lines("Then ask:", List.of(item.question()), html);
          html.close("div");
        });
    html.close("dl");
  }

  private static void lines(String heading, List<String> lines, Html html) {
    if (!lines.isEmpty()) {
      html.open("dd").element("strong", heading).text(" " + String.join(" ", lines)).close("dd");
    }
  }

  /**
   * What the cell of an item needs from the other items.
   *
   * @param groups ranks of the items of each group
   * @param cited every clause cited, in the order of their places below
   */
  private record References(Map<String, List<Integer>> groups, List<String> cited) {}

  private static void table(
      RunRecord run, Html html, String caption, List<ItemLine> items, References references) {
    ZoneId zone = run.settings().zone();
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (ItemLine item : items) {
      rows.add(
          List.of(
              Html.cell(Integer.toString(item.rank())),
              cell -> what(item, why(run, item), references, cell),
              cell -> who(item.officer(), item.subject(), cell),
              Html.cell(number(item.lookups())),
              Html.cell(PlainWords.days(item.firstAt(), item.lastAt(), zone)),
              Html.cell(Integer.toString(item.score()))));
    }
    html.table(caption, COLUMNS, rows);
  }

  /** What the rule detects, not the question to the officer. */
  private static String why(RunRecord run, ItemLine item) {
    return run.rule(item.rule()).map(RuleLine::inShort).orElse("");
  }

  private static void what(ItemLine item, String why, References references, Html cell) {
    cell.element("strong", item.title());
    if (!why.isEmpty()) {
      cell.text(" ").element("span", why, "class", "why");
    }
    List<Integer> others =
        item.group().isEmpty()
            ? List.of()
            : references.groups().get(item.group()).stream()
                .filter(rank -> rank != item.rank())
                .toList();
    if (!others.isEmpty()) {
      cell.element(
          "span",
          "Belongs with No. "
              + others.stream().map(String::valueOf).collect(Collectors.joining(", "))
              + ": same household or same sessions.",
          "class",
          "with");
    }
    List<String> cited = item.clauses().stream().map(CitedClause::cited).distinct().toList();
    if (!cited.isEmpty()) {
      cell.open("span", "class", "cites").text("Policy: ");
      String separator = "";
      for (String clause : cited) {
        cell.text(separator);
        cell.element("a", clause, "href", "#clause-" + (references.cited().indexOf(clause) + 1));
        separator = "; ";
      }
      cell.close("span");
    }
  }

  /** The audit numbers of the accountable person and of the subject. */
  static void who(String officer, String subject, Html cell) {
    cell.element("span", officer.isEmpty() ? "several people" : officer, "class", "id");
    if (!subject.isEmpty() && !subject.equals(officer)) {
      cell.text(" on ").element("span", subject, "class", "id");
    }
  }

  private static void clauses(Map<String, List<CitedClause>> clauses, Html html) {
    if (clauses.isEmpty()) {
      return;
    }
    html.element("h3", "The policy that items cite");
    html.open("dl", "class", "clauses");
    int place = 0;
    for (Map.Entry<String, List<CitedClause>> each : clauses.entrySet()) {
      place++;
      html.open("div", "id", "clause-" + place);
      html.element("dt", each.getKey());
      each.getValue().forEach(clause -> wording(clause, html));
      html.close("div");
    }
    html.close("dl");
  }

  private static void wording(CitedClause clause, Html html) {
    html.open("dd");
    if (clause.adopted()) {
      html.element("q", clause.wording());
    } else {
      html.text("The department has adopted no clause for this; the federal duty: ");
      html.text(clause.wording() + ".");
    }
    if (!clause.limit().isEmpty()) {
      html.open("span", "class", "limit");
      html.element("strong", "Limit:").text(" " + clause.limit());
      html.close("span");
    }
    html.close("dd");
  }
}
