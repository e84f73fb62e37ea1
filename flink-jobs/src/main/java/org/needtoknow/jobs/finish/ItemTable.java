package org.needtoknow.jobs.finish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.catalogue.Rule;

/** Review items as a table for a spreadsheet: one row an item, in order of work. Restricted. */
final class ItemTable {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "in_budget",
          "score",
          "week",
          "kind",
          "title",
          "officer",
          "subject",
          "acts",
          "lookups",
          "first_at",
          "last_at",
          "where",
          "group",
          "id",
          "question",
          "false_positives",
          "triage");

  private ItemTable() {}

  static String of(ItemRanking ranking, RunFacts facts) {
    StringBuilder table = new StringBuilder(row(COLUMNS));
    List<ItemSummary> items = new ArrayList<>(ranking.inOrder());
    items.addAll(ranking.drawn());
    for (ItemSummary item : items) {
      Rule rule = facts.rule(item.rule());
      table.append(
          row(
              List.of(
                  Integer.toString(ranking.rank(item.id())),
                  ranking.inBudget(item) ? "yes" : "no",
                  Integer.toString(item.score().total()),
                  ranking.week(item.id()).map(LocalDate::toString).orElse(""),
                  item.rule(),
                  rule.title(),
                  item.officer(),
                  item.about() == Finding.About.SUBJECT ? item.subject() : "",
                  Integer.toString(item.acts()),
                  Integer.toString(item.lookups()),
                  item.firstAt().toString(),
                  item.lastAt().toString(),
                  places(item),
                  ranking.group(item.id()),
                  item.id(),
                  rule.question(),
                  String.join(" ", rule.falsePositives()),
                  String.join(" ", rule.triage()))));
    }
    return table.toString();
  }

  private static String places(ItemSummary item) {
    int more = item.acts() - item.places().size();
    return String.join("; ", item.places()) + (more > 0 ? "; and " + more + " more" : "");
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
  }
}
