package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.count;
import static org.needtoknow.reports.summary.PlainWords.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.reports.summary.ItemFigures.Clause;

/** Review items in order of work, the clauses they cite, and conflicts that are only shown. */
final class ItemsSection {
  private static final int MOST_ITEMS = 25;
  private static final int MOST_SHOWN = 10;
  private static final List<Column> COLUMNS =
      List.of(
          Column.number("No."),
          Column.prose("What is asked about"),
          Column.text("Who"),
          Column.number("Lookups"),
          Column.text("When"),
          Column.number("Points"));

  private ItemsSection() {}

  static void write(SummaryFigures figures, Html html) {
    html.open("section", "aria-labelledby", "items");
    html.element("h2", "Review items", "id", "items");
    if (figures.items().isEmpty()) {
      html.element("p", "None. No lookup of this period calls for a question.", "class", "none");
    } else {
      items(figures, html);
    }
    html.close("section");
    shown(figures, html);
  }

  private static void items(SummaryFigures figures, Html html) {
    List<ItemFigures> told =
        figures.items().subList(0, Math.min(MOST_ITEMS, figures.items().size()));
    Map<String, List<Integer>> groups = new HashMap<>();
    Map<String, List<Clause>> clauses = new LinkedHashMap<>();
    for (ItemFigures item : told) {
      groups.computeIfAbsent(item.group(), key -> new ArrayList<>()).add(item.rank());
      for (Clause clause : item.clauses()) {
        List<Clause> cited = clauses.computeIfAbsent(clause.cited(), key -> new ArrayList<>());
        if (!cited.contains(clause)) {
          cited.add(clause);
        }
      }
    }
    Told around = new Told(groups, List.copyOf(clauses.keySet()));
    List<ItemFigures> now = told.stream().filter(ItemFigures::inBudget).toList();
    List<ItemFigures> later = told.stream().filter(item -> !item.inBudget()).toList();
    if (!now.isEmpty()) {
      table(figures, html, "To be worked on now, in this order", now, around);
    }
    if (!later.isEmpty()) {
      String heading =
          figures.doubts().held()
              ? "Listed, and not put up for work"
              : "Listed, beyond what there is time for";
      table(figures, html, heading, later, around);
    }
    if (figures.itemCount() > told.size()) {
      html.element(
          "p",
          "… and " + number(figures.itemCount() - told.size()) + " more in review-items.csv.",
          "class",
          "more");
    }
    html.element(
        "p",
        "“No.” is the rank in review-items.csv. “Points” put the work in order; they are no"
            + " probability, and no measure of anybody.",
        "class",
        "note");
    advice(told, html);
    clauses(clauses, html);
  }

  /** Once for each kind, in the order in which items of it come. */
  private static void advice(List<ItemFigures> told, Html html) {
    Map<String, ItemFigures.Advice> kinds = new LinkedHashMap<>();
    for (ItemFigures item : told) {
      if (!item.advice().question().isEmpty()) {
        kinds.putIfAbsent(item.title(), item.advice());
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    html.element("h3", "Before anybody is asked");
    html.open("dl", "class", "clauses");
    kinds.forEach(
        (title, advice) -> {
          html.open("div").element("dt", title);
          lines("Often it is:", advice.oftenIs(), html);
          lines("First:", advice.first(), html);
          lines("Then ask:", List.of(advice.question()), html);
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
   * What an item's cell needs of the others.
   *
   * @param groups ranks of the items of each group
   * @param cited every clause cited, in the order of their places below
   */
  private record Told(Map<String, List<Integer>> groups, List<String> cited) {}

  private static void table(
      SummaryFigures figures, Html html, String caption, List<ItemFigures> items, Told told) {
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (ItemFigures item : items) {
      rows.add(
          List.of(
              Html.cell(Integer.toString(item.rank())),
              cell -> what(item, told, cell),
              cell -> who(item, cell),
              Html.cell(number(item.lookups())),
              Html.cell(PlainWords.days(item.first(), item.last(), figures.zone())),
              Html.cell(Integer.toString(item.score()))));
    }
    html.table(caption, COLUMNS, rows);
  }

  private static void what(ItemFigures item, Told told, Html cell) {
    cell.element("strong", item.title());
    if (!item.why().isEmpty()) {
      cell.text(" ").element("span", item.why(), "class", "why");
    }
    List<Integer> others =
        item.group().isEmpty()
            ? List.of()
            : told.groups().get(item.group()).stream().filter(rank -> rank != item.rank()).toList();
    if (!others.isEmpty()) {
      cell.element(
          "span",
          "Belongs with No. "
              + others.stream().map(String::valueOf).collect(Collectors.joining(", "))
              + ": same household or same sessions.",
          "class",
          "with");
    }
    List<String> cited = item.clauses().stream().map(Clause::cited).distinct().toList();
    if (!cited.isEmpty()) {
      cell.open("span", "class", "cites").text("Policy: ");
      String separator = "";
      for (String clause : cited) {
        cell.text(separator);
        cell.element("a", clause, "href", "#clause-" + (told.cited().indexOf(clause) + 1));
        separator = "; ";
      }
      cell.close("span");
    }
  }

  private static void who(ItemFigures item, Html cell) {
    if (item.officer().isEmpty()) {
      cell.element("span", item.subject(), "class", "id").text(" (nobody known)");
      return;
    }
    cell.element("span", item.officer(), "class", "id");
    if (!item.subject().isEmpty() && !item.subject().equals(item.officer())) {
      cell.text(" on ").element("span", item.subject(), "class", "id");
    }
  }

  private static void clauses(Map<String, List<Clause>> clauses, Html html) {
    if (clauses.isEmpty()) {
      return;
    }
    html.element("h3", "The policy that items cite");
    html.open("dl", "class", "clauses");
    int place = 0;
    for (Map.Entry<String, List<Clause>> each : clauses.entrySet()) {
      place++;
      html.open("div", "id", "clause-" + place);
      html.element("dt", each.getKey());
      each.getValue().forEach(clause -> wording(clause, html));
      html.close("div");
    }
    html.close("dl");
  }

  private static void wording(Clause clause, Html html) {
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

  private static void shown(SummaryFigures figures, Html html) {
    html.open("section", "aria-labelledby", "shown");
    html.element("h2", "Shown, not asked", "id", "shown");
    if (figures.shown().isEmpty()) {
      html.element("p", "None.", "class", "none").close("section");
      return;
    }
    html.element(
        "p",
        "Work on file explains "
            + (figures.shownCount() == 1 ? "this one" : "these")
            + ", and the subject is close to the officer, on the other side of a matter, or"
            + " restricted. Nobody is asked; you may want to know of "
            + count(figures.shownCount(), "such finding.", "such findings."));
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (ItemFigures item :
        figures.shown().subList(0, Math.min(MOST_SHOWN, figures.shown().size()))) {
      rows.add(
          List.of(
              Html.cell(item.title()),
              cell -> who(item, cell),
              Html.cell(number(item.lookups())),
              Html.cell(PlainWords.days(item.first(), item.last(), figures.zone()))));
    }
    html.table(
        "Explained lookups with a conflict",
        List.of(
            Column.text("Kind"), Column.text("Who"), Column.number("Lookups"), Column.text("When")),
        rows);
    if (figures.shownCount() > rows.size()) {
      html.element(
          "p",
          "… and " + number(figures.shownCount() - rows.size()) + " more in shown.ndjson.",
          "class",
          "more");
    }
    html.close("section");
  }
}
