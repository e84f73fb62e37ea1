package org.needtoknow.jobs.finish;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.review.ItemRanking;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.review.Likelihood;

/**
 * Review items as a table for a spreadsheet: one row for each item, in order of work. Times are
 * those of the department's zone, each with its offset from UTC. Restricted.
 */
final class ItemTable {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

  /** A column: its name and what it shows of an item. */
  private record Column(String name, Function<ItemSummary, String> cell) {}

  private final ItemRanking ranking;
  private final RunFacts facts;
  private final ZoneId zone;
  private final Map<String, Employee> employees = new HashMap<>();
  private final List<Column> columns;

  private ItemTable(ItemRanking ranking, RunFacts facts) {
    this.ranking = ranking;
    this.facts = facts;
    this.zone = facts.department().settings().zone();
    for (Employee employee : facts.directory().employees()) {
      employees.put(Accountable.employee(employee.id()), employee);
    }
    columns =
        List.of(
            new Column("rank", item -> Integer.toString(ranking.rank(item.id()))),
            new Column("in_budget", item -> ranking.inBudget(item) ? "yes" : "no"),
            new Column("score", item -> Integer.toString(item.score().total())),
            new Column("chance", item -> item.likelihood().map(ItemTable::probability).orElse("")),
            new Column("usual", item -> item.isUsual() ? "yes" : "no"),
            new Column(
                "chance_in_words", item -> item.likelihood().map(Likelihood::sentence).orElse("")),
            new Column("week", item -> ranking.week(item.id()).map(LocalDate::toString).orElse("")),
            new Column("kind", ItemSummary::rule),
            new Column("title", item -> rule(item).title()),
            new Column("officer", ItemSummary::officer),
            new Column("officer_name", item -> of(item, one -> one.identity().name().asNam())),
            new Column("badge", item -> of(item, Employee::badge)),
            new Column(
                "subject",
                item -> item.about() == Finding.About.SUBJECT ? item.shown().subject() : ""),
            new Column("acts", item -> Integer.toString(item.acts())),
            new Column("lookups", item -> Integer.toString(item.lookups())),
            new Column("first_at", item -> local(item.firstAt())),
            new Column("last_at", item -> local(item.lastAt())),
            new Column("where", ItemTable::places),
            new Column("group", item -> ranking.group(item.id())),
            new Column("id", ItemSummary::id),
            new Column("question", item -> rule(item).question()),
            new Column("false_positives", item -> String.join(" ", rule(item).falsePositives())),
            new Column("triage", item -> String.join(" ", rule(item).triage())));
  }

  static String of(ItemRanking ranking, RunFacts facts) {
    return new ItemTable(ranking, facts).render();
  }

  private String render() {
    StringBuilder table = new StringBuilder(line(Column::name));
    List<ItemSummary> items = new ArrayList<>(ranking.inOrder());
    items.addAll(ranking.drawn());
    for (ItemSummary item : items) {
      table.append(line(column -> column.cell().apply(item)));
    }
    return table.toString();
  }

  private String line(Function<Column, String> cell) {
    return columns.stream()
        .map(column -> CsvCell.of(cell.apply(column)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private Rule rule(ItemSummary item) {
    return facts.rule(item.rule());
  }

  /** A value about the officer; blank when the officer is not one known person. */
  private String of(ItemSummary item, Function<Employee, String> what) {
    return Optional.ofNullable(employees.get(item.officer())).map(what).orElse("");
  }

  private String local(Instant time) {
    return LOCAL.format(time.atZone(zone));
  }

  private static String probability(Likelihood likelihood) {
    return BigDecimal.valueOf(likelihood.probability()).toPlainString();
  }

  private static String places(ItemSummary item) {
    List<String> places = item.shown().places().stream().filter(place -> !place.isEmpty()).toList();
    int more = item.acts() - places.size();
    return String.join("; ", places) + (more > 0 ? "; and " + more + " more" : "");
  }
}
