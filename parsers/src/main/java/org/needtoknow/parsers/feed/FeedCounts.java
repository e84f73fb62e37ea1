package org.needtoknow.parsers.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.parsers.table.ColumnNames;
import org.needtoknow.parsers.table.Headings;

/** Counts the results of reading one feed file. */
final class FeedCounts {
  /** The most rejected rows that are reported with their places; all are counted. */
  private static final int MAX_PLACES = 1000;

  private static final long MANY_SWAPPED = 3;

  private final FeedTable table;
  private final String file;
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final TreeMap<String, FeedWarning> warnings = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> filled = new HashSet<>();
  private final NameMistakes names = new NameMistakes();

  /** The number of dates with the day before the month, by column. */
  private final TreeMap<String, Long> swapped = new TreeMap<>();

  private List<String> columns = List.of();
  private Set<String> used = Set.of();
  private Set<String> understood = Set.of();

  /** Names that the missing header row should have; empty when there is a header row. */
  private List<String> wanted = List.of();

  private Set<String> days = Set.of();
  private long namesLine;
  private boolean whole = true;
  private long accepted;
  private long matched;
  private long rejectedRows;
  private long blankRows;
  private final EventRange range;

  FeedCounts(FeedTable table, String file) {
    this.table = table;
    this.file = file;
    this.range = new EventRange(table == FeedTable.DUTY || table == FeedTable.UNITS);
  }

  /**
   * Sets the columns of the file.
   *
   * @param used the columns that are read, in the form used for comparison
   * @param understood canonical columns that the file can fill
   */
  void columns(List<String> columns, Set<String> used, Set<String> understood) {
    this.columns = columns;
    this.used = used;
    this.understood = understood;
  }

  void filled(String column) {
    filled.add(column);
  }

  void accepted() {
    accepted++;
  }

  /** A row that concerns a person or thing that other tables name. */
  void matched() {
    matched++;
  }

  /**
   * A row that could not be read.
   *
   * @param reason the problem in words
   */
  void rejected(long line, String column, RowProblem problem, String reason) {
    rejectedRows++;
    countSwapped(column, problem);
    if (rejected.size() < MAX_PLACES) {
      rejected.add(new RejectedRow(file, line, column, problem, reason));
    }
  }

  private void countSwapped(String column, RowProblem problem) {
    if (problem == RowProblem.DAY_BEFORE_MONTH) {
      swapped.merge(column, 1L, Long::sum);
    }
  }

  /** Columns of ends that hold nothing but midnights, so that each is a day. */
  void days(Set<String> columns) {
    days = Set.copyOf(columns);
    for (String column : new TreeSet<>(columns)) {
      problems.add(
          "column '"
              + column
              + "' holds nothing but midnights; each is read as a day, which counts in whole");
    }
  }

  boolean holdsDays(String column) {
    return days.contains(column);
  }

  NameMistakes names() {
    return names;
  }

  void blankRow() {
    blankRows++;
  }

  /**
   * Counts a problem that loses no row.
   *
   * @param detail follows the problem's words
   */
  void warn(long line, String column, RowProblem problem, String detail) {
    countSwapped(column, problem);
    String reason = problem.words() + detail;
    warnings.merge(
        column + ": " + reason,
        new FeedWarning(problem, column, reason, line, 1),
        (first, another) -> first.again());
  }

  void problem(String words) {
    problems.add(words);
  }

  /** Notes a problem that loses an unknown number of rows. */
  void lost(String words) {
    whole = false;
    problems.add(words + "; the feed counts as missing until the file is handed over whole");
  }

  /** A row of a stream, with the first and the last of its times. */
  void event(Instant first, Instant last) {
    range.add(first, last);
  }

  /** A name is in one column or in several; a file that uses one form does not lack the other. */
  private static String otherWayOf(String column) {
    return switch (column) {
      case "name" -> "last";
      case "last", "first", "middle", "suffix" -> "name";
      default -> column;
    };
  }

  /**
   * The file has no header row.
   *
   * @param names some that it should have
   */
  void nameless(List<String> names) {
    whole = false;
    wanted = names;
  }

  /** A row further down looks like the column names. */
  void namesIn(long line) {
    namesLine = namesLine == 0 ? line : namesLine;
  }

  /**
   * Whether no column name is known. The keys of JSON lines without any known key may be anything.
   */
  private boolean isUnknown() {
    return !columns.isEmpty()
        && columns.stream().noneMatch(name -> used.contains(Headings.key(name)));
  }

  private void namesThatLack() {
    if (isUnknown()) {
      nameless(used.isEmpty() ? table.required() : List.copyOf(new TreeSet<>(used)));
    }
    if (wanted.isEmpty()) {
      return;
    }
    problems.add(
        "has no header row with column names such as "
            + String.join(", ", wanted)
            + "; the feed counts as missing until it has one"
            + (namesLine == 0
                ? ""
                : "; "
                    + FeedReportText.place(file, namesLine)
                    + " looks like the header row: delete what is above it, or give its number as"
                    + " heading in a mapping"));
  }

  /** The unknown column names that may be shown. */
  private List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isBlank() && !used.contains(Headings.key(columns.get(i)))) {
        unknown.add(ColumnNames.shown(columns, i));
      }
    }
    return isUnknown() ? List.of() : unknown;
  }

  private void columnsThatLack(List<String> unknown) {
    if (accepted > 0 || rejectedRows == 0 || columns.isEmpty() || isUnknown()) {
      return;
    }
    for (String column : table.required()) {
      if (!understood.contains(column)) {
        problems.add(MissingColumns.words(column, unknown));
      }
    }
  }

  /** One may be a mistake; several show how ambiguous dates in the column were meant. */
  private void swappedDates() {
    swapped.forEach(
        (column, count) -> {
          if (count >= MANY_SWAPPED) {
            problems.add(
                "dates in column '"
                    + column
                    + "' have the day before the month ("
                    + count
                    + "); those up to the 12th were read as month before day: write them"
                    + " YYYY-MM-DD, or give their pattern (dd/MM/yyyy) in a mapping");
          }
        });
  }

  FeedReport report() {
    swappedDates();
    problems.addAll(names.problems());
    namesThatLack();
    List<String> unknown = unknown();
    columnsThatLack(unknown);
    List<String> missing =
        table.columns().stream()
            .filter(c -> !understood.contains(c) && !understood.contains(otherWayOf(c)))
            .toList();
    List<String> blank =
        accepted + rejectedRows == 0
            ? List.of()
            : table.columns().stream()
                .filter(c -> understood.contains(c) && !filled.contains(c))
                .toList();
    return new FeedReport(
        table,
        file,
        new RowTotals(accepted + rejectedRows, accepted, rejectedRows, matched, blankRows),
        rejected,
        List.copyOf(warnings.values()),
        new HeaderRow(
            columns,
            unknown,
            table.columns().stream().filter(understood::contains).toList(),
            missing,
            blank),
        new FileCondition(problems, whole, names.areUsable()),
        range.covered());
  }
}
