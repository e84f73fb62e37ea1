package org.needtoknow.parsers.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.RepairedText;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.mapping.BoundMapping;
import org.needtoknow.parsers.mapping.Mapping;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.table.ColumnNames;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFile;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.parsers.table.TableRow;
import org.needtoknow.parsers.table.TableSink;

/** Reads the files of one table row by row and counts the result of each row. */
public final class FeedReader implements TableFile.Tables {
  /** Takes one row. */
  public interface Rows {
    void row(FeedRow row) throws RowRejectedException;
  }

  private final FeedFile file;
  private final Rows rows;
  private final List<FeedReport> reports = new ArrayList<>();
  private Reading reading;

  /** What the columns of each table hold. */
  private final Map<String, Set<String>> days = new HashMap<>();

  /** Set for a first look at a file, which keeps no row. */
  private Map<String, MidnightColumns> habits;

  private FeedReader(FeedFile file, Rows rows) {
    this.file = file;
    this.rows = rows;
  }

  /**
   * Reads every file of a table, in the order of their names.
   *
   * @param folder the department's folder
   * @param files the files of all tables
   */
  public static List<FeedReport> read(
      Path folder, List<FeedFile> files, FeedTable table, Rows rows) {
    List<FeedReport> reports = new ArrayList<>();
    for (FeedFile file : files) {
      if (file.table() == table) {
        reports.addAll(new FeedReader(file, rows).read(folder));
      }
    }
    return reports;
  }

  private List<FeedReport> read(Path folder) {
    if (!file.table().ends().isEmpty() && habits == null) {
      look(folder);
    }
    String problem = "contains no table";
    try {
      TableFile.read(folder, file.file(), file.mapping().map(Mapping::layout), this);
    } catch (IOException e) {
      problem = "cannot be opened";
    }
    if (reports.isEmpty()) {
      FeedCounts counts = new FeedCounts(file.table(), file.file());
      counts.lost(problem);
      reports.add(counts.report());
    }
    return reports;
  }

  /** Looks at the first rows of each table in the file, to know what its columns hold. */
  private void look(Path folder) {
    FeedReader first = new FeedReader(file, row -> {});
    first.habits = new HashMap<>();
    first.read(folder);
    first.habits.forEach((name, columns) -> days.put(name, columns.days()));
  }

  @Override
  public TableSink table(String name) {
    if (habits != null) {
      MidnightColumns columns = new MidnightColumns(file.table());
      habits.put(name, columns);
      reading = new Reading(file, name, columns::add);
      reading.looking = columns;
      return reading;
    }
    reading = new Reading(file, name, rows);
    reading.counts.days(days.getOrDefault(name, Set.of()));
    return reading;
  }

  @Override
  public void end(String name) {
    reports.add(reading.report());
  }

  @Override
  public void archive(String name, List<String> problems) {
    if (!problems.isEmpty()) {
      FeedCounts counts = new FeedCounts(file.table(), name);
      problems.forEach(counts::lost);
      reports.add(counts.report());
    }
  }

  /** One table being read. */
  private static final class Reading implements TableSink {
    private final FeedFile file;
    private final String name;
    private final Rows rows;
    private final FeedCounts counts;
    private final boolean namesAreRow;
    private Headings headings;

    /** Set for a first look at a file. */
    private MidnightColumns looking;

    private MappedCells mapped;
    private Columns places;

    /** The file has no header row. */
    private boolean nameless;

    /** The heading names a column that is read twice. */
    private boolean twice;

    Reading(FeedFile file, String name, Rows rows) {
      this.file = file;
      this.name = name;
      this.rows = rows;
      this.counts = new FeedCounts(file.table(), name);
      this.namesAreRow = namesAreRow(file, name);
    }

    FeedReport report() {
      if (headings == null) {
        counts.lost("is empty, or nothing in it could be read");
      }
      return counts.report();
    }

    /** Names by which the columns of the file are known. */
    private Set<String> known() {
      return file.mapping()
          .map(Mapping::columnKeys)
          .orElseGet(() -> Set.copyOf(file.table().columns()));
    }

    private Collection<String> required() {
      return file.mapping().isPresent() ? List.of() : file.table().required();
    }

    /** Keys of JSON and names in a mapping are no row of the file. */
    private static boolean namesAreRow(FeedFile file, String name) {
      Optional<TableLayout> layout = file.mapping().map(Mapping::layout);
      TableFormat format =
          layout
              .map(TableLayout::format)
              .or(() -> TableFormat.ofName(name))
              .orElse(TableFormat.CSV);
      boolean row = format == TableFormat.CSV || format == TableFormat.XLSX;
      return row && layout.map(TableLayout::headingLine).orElse(1) != 0;
    }

    @Override
    public void heading(List<String> written) {
      List<String> columns = written.stream().map(RepairedText::of).toList();
      headings = new Headings(columns);
      List<String> repeated = headings.twice(known());
      if (!repeated.isEmpty() && !twice) {
        twice = true;
        counts.lost(
            "the heading names column " + String.join(", ", repeated) + " twice; no row is read");
      }
      nameless = namesAreRow && !ColumnNames.are(columns, known(), required());
      if (nameless) {
        counts.nameless(
            file.mapping().isPresent()
                ? List.copyOf(new TreeSet<>(known()))
                : file.table().required());
        return;
      }
      // Lines of JSON add columns as they come, so the columns found so far must be searched again.
      places = new Columns();
      for (String column : file.table().columns()) {
        places.put(column, headings.position(column));
      }
      Set<String> used = new HashSet<>();
      Set<String> understood = new HashSet<>();
      if (file.mapping().isPresent()) {
        Mapping mapping = file.mapping().get();
        BoundMapping bound = new BoundMapping(mapping, headings);
        mapped = new MappedCells(file, bound, counts);
        used.addAll(mapping.columnKeys());
        file.table().columns().stream().filter(bound::has).forEach(understood::add);
      } else {
        for (String column : columns) {
          if (file.table().columns().contains(Headings.key(column))) {
            used.add(Headings.key(column));
          }
        }
        understood = used;
      }
      counts.columns(columns, used, understood);
    }

    @Override
    public void row(TableRow written) {
      if (twice) {
        rejected(written.line(), RowProblem.COLUMN_TWICE);
        return;
      }
      TableRow row = repaired(written);
      if (!nameless && namesAreRow && headings.isReorderedBy(row.cells())) {
        heading(row.cells());
        return;
      }
      if (nameless) {
        rejected(row.line(), RowProblem.NO_HEADER_ROW);
        if (ColumnNames.are(row.cells(), known(), file.table().required())) {
          counts.namesIn(row.line());
        }
        return;
      }
      FeedRow.Cells cells =
          mapped == null
              ? new NamedCells(headings, places, row.cells(), row.line(), counts)
              : mapped.of(row);
      FeedRow feedRow = new FeedRow(file, cells, row, name, counts);
      try {
        rows.row(feedRow);
        counts.accepted();
        feedRow.countEvents();
      } catch (RowRejectedException e) {
        String heading = e.column().isEmpty() ? "" : cells.heading(e.column());
        counts.rejected(row.line(), heading, e.problem(), e.getMessage());
        cells.lookOver(file.table().columns());
      } catch (RuntimeException e) {
        // The records of the model refuse what contradicts itself. Any other error in a row loses
        // only that row; its message may hold content and is not passed on.
        rejected(row.line(), RowProblem.VALUES_CONTRADICT);
      }
      if (row.cells().size() > headings.names().size()) {
        counts.warn(row.line(), "", RowProblem.MORE_CELLS_THAN_COLUMNS, "");
      }
    }

    /** The row without what spreadsheets and exports add to its cells. */
    private TableRow repaired(TableRow row) {
      if (row.plain()) {
        return row;
      }
      List<String> cells = null;
      boolean misread = false;
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        String text = RepairedText.of(cell);
        if (text != cell) {
          cells = cells == null ? new ArrayList<>(row.cells()) : cells;
          cells.set(i, text.strip());
          misread |= RepairedText.isMisread(cell);
        }
      }
      if (misread) {
        counts.warn(row.line(), "", RowProblem.TEXT_REPAIRED, "");
      }
      return cells == null ? row : new TableRow(row.line(), row.offset(), row.raw(), cells, true);
    }

    private void rejected(long line, RowProblem problem) {
      counts.rejected(line, "", problem, problem.words());
    }

    @Override
    public boolean wantsMore() {
      return looking == null || looking.wantsMore();
    }

    @Override
    public void blankRow(long line) {
      counts.blankRow();
    }

    @Override
    public void unreadable(long line, int column, RejectReason reason) {
      counts.rejected(line, "", RowProblem.CANNOT_BE_SPLIT, reason.words());
    }

    @Override
    public void problem(String words) {
      counts.problem(words);
    }

    @Override
    public void lost(String words) {
      counts.lost(words);
    }
  }

  /** Cells under the canonical names themselves. */
  private record NamedCells(
      Headings headings, Columns columns, List<String> row, long line, FeedCounts counts)
      implements FeedRow.Cells {
    @Override
    public String heading(String name) {
      int position = columns.named(name).position;
      return position < 0 ? name : headings.names().get(position).strip();
    }

    @Override
    public boolean has(String name) {
      return columns.named(name).position >= 0;
    }

    @Override
    public void lookOver(List<String> names) {
      names.forEach(this::cell);
    }

    @Override
    public String cell(String name) {
      Column column = columns.named(name);
      if (column.position < 0 || column.position >= row.size()) {
        return "";
      }
      String text = row.get(column.position);
      if (CellText.isMasked(text)) {
        counts.warn(line, heading(name), RowProblem.MASKED, "");
        return "";
      }
      if (!column.filled && !text.isEmpty()) {
        column.filled = true;
        counts.filled(name);
      }
      return text;
    }
  }

  /**
   * A table's columns. Each row uses the same columns in nearly the same order, so the column after
   * a given one is usually the same as in the row before.
   */
  private static final class Columns {
    private final Map<String, Column> byName = new HashMap<>();
    private Column last = new Column("", -1);

    void put(String name, int position) {
      byName.put(name, new Column(name, position));
    }

    Column named(String name) {
      if (last.name.equals(name)) {
        // A cell that is read twice changes nothing in the order of the columns.
        return last;
      }
      Column next = last.next;
      if (next == null || !next.name.equals(name)) {
        next = byName.get(name);
        if (next == null) {
          next = new Column(name, -1);
          byName.put(name, next);
        }
        last.next = next;
      }
      last = next;
      return next;
    }
  }

  /** The position of a column, −1 when it is missing, and whether any row so far has filled it. */
  private static final class Column {
    private final String name;
    private final int position;
    private boolean filled;

    /** The column that was used after this one. */
    private Column next;

    Column(String name, int position) {
      this.name = name;
      this.position = position;
    }
  }
}
