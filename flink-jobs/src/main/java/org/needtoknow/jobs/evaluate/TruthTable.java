package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFile;
import org.needtoknow.parsers.table.TableRow;
import org.needtoknow.parsers.table.TableSink;

/** Reads one table of labels or people. A table with errors is refused, all errors at once. */
final class TruthTable implements TableSink {
  /** Receives each row. */
  interface Rows {
    void row(Row row);
  }

  private final Path file;
  private final List<String> columns;
  private final Rows rows;
  private final List<Problem> problems = new ArrayList<>();
  private Headings headings;

  private TruthTable(Path file, List<String> columns, Rows rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @param columns those that the file must have
   * @throws ConfigurationException with every error, each with its line and the heading of its
   *     column
   */
  static void read(Path file, List<String> columns, Rows rows) throws ConfigurationException {
    TruthTable table = new TruthTable(file, columns, rows);
    try {
      TableFile.read(
          file.toAbsolutePath().getParent(),
          file.getFileName().toString(),
          Optional.empty(),
          new TableFile.Tables() {
            @Override
            public TableSink table(String name) {
              return table;
            }

            @Override
            public void end(String name) {}

            @Override
            public void archive(String name, List<String> problems) {
              problems.forEach(table::lost);
            }
          });
    } catch (IOException e) {
      table.wrong(0, "", "the file cannot be read", "name a folder with labels, or lookups.csv");
    }
    if (table.headings == null && table.problems.isEmpty()) {
      table.wrong(0, "", "the file is empty", "begin it with a line of column names");
    }
    if (!table.problems.isEmpty()) {
      throw new ConfigurationException(table.problems);
    }
  }

  private void wrong(long line, String heading, String message, String wayOut) {
    if (problems.size() < Truth.MOST_PROBLEMS) {
      problems.add(Problem.inTable(file.toString(), line, heading, message, wayOut));
    }
  }

  @Override
  public void heading(List<String> names) {
    headings = new Headings(names);
    for (String column : columns) {
      if (headings.position(column) < 0) {
        wrong(1, "", "there is no column \"" + column + "\"", "docs/accuracy.md lists the columns");
      }
    }
  }

  @Override
  public void row(TableRow row) {
    if (problems.isEmpty() || headings.names().size() >= columns.size()) {
      rows.row(new Row(row));
    }
  }

  @Override
  public void unreadable(long line, int column, RejectReason reason) {
    wrong(line, "", reason.words(), "correct the row");
  }

  @Override
  public void problem(String words) {
    wrong(0, "", words, "give a table with a line of column names (csv, xlsx or jsonl)");
  }

  /** One row; cells are asked for by column name. */
  final class Row {
    private final TableRow row;

    Row(TableRow row) {
      this.row = row;
    }

    long line() {
      return row.line();
    }

    /** The text of a column, {@code ""} when it is blank or missing. */
    String text(String column) {
      int position = headings.position(column);
      return position < 0 || position >= row.cells().size() ? "" : row.cells().get(position);
    }

    /** Reports a wrong cell; the file is then refused. */
    void wrong(String column, String message, String wayOut) {
      int position = headings.position(column);
      String heading = position < 0 ? column : headings.names().get(position);
      TruthTable.this.wrong(row.line(), heading, message, wayOut);
    }

    /** The text of a column that may not be blank; a blank is reported and returned. */
    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        wrong(column, "is blank", "fill it in");
      }
      return text;
    }

    /** True for the first of two words, in any case; a third word is reported. */
    boolean either(String column, String yes, String no) {
      String text = text(column);
      if (!text.equalsIgnoreCase(yes) && !text.equalsIgnoreCase(no)) {
        wrong(column, "is neither " + yes + " nor " + no, "write one of the two");
      }
      return text.equalsIgnoreCase(yes);
    }
  }
}
