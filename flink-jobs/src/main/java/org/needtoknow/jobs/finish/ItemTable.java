package org.needtoknow.jobs.finish;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.results.document.CitedClause;
import org.needtoknow.results.document.ComparedWithPeers;
import org.needtoknow.results.document.ItemChance;
import org.needtoknow.results.document.ItemContent;
import org.needtoknow.results.document.KeptAwayLine;
import org.needtoknow.results.document.LookedUpBy;
import org.needtoknow.results.document.NameBehindNumber;
import org.needtoknow.results.document.SpeaksForOfficer;
import org.needtoknow.results.document.StatedGround;
import org.needtoknow.results.document.TieLine;
import org.needtoknow.rules.review.ItemSummary;

/**
 * Review items as a table for a spreadsheet: one row for each item. A row shows what the item's
 * document says. Times are those of the department's zone, each with its offset from UTC.
 * Restricted.
 */
final class ItemTable {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

  /** More entries than this make a cell unreadable; the document has them. */
  private static final int MOST_IN_CELL = 10;

  /** A column: its name and what it shows of an item. */
  private record Column(String name, BiFunction<ItemSummary, ItemContent, String> cell) {
    Column(String name, Function<ItemContent, String> cell) {
      this(name, (summary, item) -> cell.apply(item));
    }
  }

  private final ZoneId zone;
  private final Map<String, Employee> employees = new HashMap<>();
  private final List<Column> columns =
      List.of(
          new Column("rank", item -> Integer.toString(item.rank())),
          new Column("in_budget", item -> item.inBudget() ? "yes" : "no"),
          new Column("score", item -> Integer.toString(item.score())),
          new Column("chance", item -> item.chance().map(ItemTable::probability).orElse("")),
          new Column("usual", item -> item.isUsual() ? "yes" : "no"),
          new Column("chance_in_words", item -> item.chance().map(ItemChance::sentence).orElse("")),
          new Column("week", item -> item.week().map(LocalDate::toString).orElse("")),
          new Column("kind", ItemContent::kind),
          new Column("title", ItemContent::title),
          new Column("headline", ItemContent::headline),
          new Column("officer", ItemContent::officer),
          new Column("officer_name", item -> of(item, one -> one.identity().name().asNam())),
          new Column("badge", item -> of(item, Employee::badge)),
          new Column(
              "subject",
              (summary, item) ->
                  summary.about() == Finding.About.SUBJECT ? summary.shown().subject() : ""),
          new Column("name_on_file", item -> item.nameOnFile().map(ItemTable::name).orElse("")),
          new Column("ground", item -> item.ground().map(StatedGround::sentence).orElse("")),
          new Column("ties", item -> lines(item.ties(), TieLine::sentence)),
          new Column("speaks_for", item -> item.speaksFor().map(ItemTable::speaksFor).orElse("")),
          new Column("looked_up_by", item -> item.lookedUpBy().map(this::people).orElse("")),
          new Column(
              "compared", item -> item.compared().map(ComparedWithPeers::sentence).orElse("")),
          new Column("acts", (summary, item) -> Integer.toString(summary.acts())),
          new Column("lookups", (summary, item) -> Integer.toString(summary.lookups())),
          new Column("first_at", item -> local(item.firstAt())),
          new Column("last_at", item -> local(item.lastAt())),
          new Column("where", (summary, item) -> places(summary)),
          new Column(
              "clauses",
              item ->
                  lines(
                      item.clauses().stream().map(ItemTable::clause).distinct().toList(),
                      Function.identity())),
          new Column("not_for", item -> lines(item.keptAway(), KeptAwayLine::sentence)),
          new Column("outside", ItemContent::outside),
          new Column("group", ItemContent::group),
          new Column("id", ItemContent::id),
          new Column("question", ItemContent::question),
          new Column("false_positives", item -> String.join(" ", item.falsePositives())),
          new Column("triage", item -> String.join(" ", item.triage())));

  ItemTable(RunFacts facts) {
    this.zone = facts.department().settings().zone();
    for (Employee employee : facts.directory().employees()) {
      employees.put(Accountable.employee(employee.id()), employee);
    }
  }

  /** The row of column names. */
  String heading() {
    return line(Column::name);
  }

  /** The row of an item. */
  String row(ItemSummary summary, ItemContent item) {
    return line(column -> column.cell().apply(summary, item));
  }

  private String line(Function<Column, String> cell) {
    return columns.stream()
        .map(column -> CsvCell.of(cell.apply(column)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A value about the officer; blank when the officer is not one known person. */
  private String of(ItemContent item, Function<Employee, String> what) {
    return Optional.ofNullable(employees.get(item.officer())).map(what).orElse("");
  }

  private String local(Instant time) {
    return LOCAL.format(time.atZone(zone));
  }

  private static String probability(ItemChance chance) {
    return BigDecimal.valueOf(chance.probability()).toPlainString();
  }

  private static String name(NameBehindNumber name) {
    return name.name()
        + " (by the "
        + name.from()
        + (name.fact().isEmpty() ? "" : " of " + name.fact())
        + ")";
  }

  private static String speaksFor(SpeaksForOfficer speaks) {
    return speaks.found().isEmpty()
        ? speaks.sentence()
        : lines(
            speaks.found(),
            entry -> entry.sentence() + (entry.acts() > 1 ? " (" + entry.acts() + " acts)" : ""));
  }

  private String people(LookedUpBy lookedUpBy) {
    return lookedUpBy.sentence()
        + " "
        + lines(
            lookedUpBy.people(),
            one ->
                (one.name().isEmpty() ? one.officer() : one.name())
                    + ": "
                    + one.sessions()
                    + (one.sessions() == 1 ? " session, " : " sessions, ")
                    + one.explained()
                    + " explained, "
                    + local(one.firstAt())
                    + (one.firstAt().equals(one.lastAt()) ? "" : " to " + local(one.lastAt()))
                    + ".");
  }

  private static String clause(CitedClause clause) {
    return clause.adopted()
        ? clause.cited() + ": \"" + clause.wording() + "\""
        : clause.cited() + ", paraphrased because no own clause is on file: " + clause.wording();
  }

  private static <T> String lines(List<T> entries, Function<T, String> words) {
    String shown =
        entries.stream().limit(MOST_IN_CELL).map(words).collect(Collectors.joining(" | "));
    int more = entries.size() - MOST_IN_CELL;
    return more > 0 ? shown + " | and " + more + " more" : shown;
  }

  private static String places(ItemSummary item) {
    List<String> places = item.shown().places().stream().filter(place -> !place.isEmpty()).toList();
    int more = item.acts() - places.size();
    return String.join("; ", places) + (more > 0 ? "; and " + more + " more" : "");
  }
}
