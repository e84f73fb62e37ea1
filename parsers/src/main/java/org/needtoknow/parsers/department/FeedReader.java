package org.needtoknow.parsers.department;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFile;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.parsers.table.TableReader;
import org.needtoknow.parsers.table.TableRow;
import org.needtoknow.parsers.table.TableSink;

/** Reads the files of one table row by row and keeps count of what becomes of each row. */
final class FeedReader {
  /** Takes one row. */
  interface Rows {
    void row(FeedRow row) throws RowRejected;
  }

  private FeedReader() {}

  /** Reads every file of a table, in the order of their names. */
  static List<FeedReport> read(Department department, FeedTable table, Rows rows) {
    List<FeedReport> reports = new ArrayList<>();
    for (FeedFile file : department.feeds()) {
      if (file.table() == table) {
        reports.addAll(read(department.folder(), file, rows));
      }
    }
    return reports;
  }

  private static List<FeedReport> read(Path folder, FeedFile file, Rows rows) {
    List<FeedReport> reports = new ArrayList<>();
    try {
      TableFile.open(
          folder, file.file(), (name, in) -> reports.add(new Reading(file, name, rows).read(in)));
    } catch (IOException e) {
      FeedCounts counts = new FeedCounts(file.table(), file.file());
      counts.problem("cannot be opened, or is damaged from here on");
      reports.add(counts.report());
    }
    return reports;
  }

  /** One table being read. */
  private static final class Reading implements TableSink {
    private final FeedFile file;
    private final String name;
    private final Rows rows;
    private final FeedCounts counts;
    private Headings headings;

    Reading(FeedFile file, String name, Rows rows) {
      this.file = file;
      this.name = name;
      this.rows = rows;
      this.counts = new FeedCounts(file.table(), name);
    }

    FeedReport read(InputStream in) {
      Optional<TableFormat> format = TableFormat.ofName(name);
      if (format.isEmpty()) {
        counts.problem("is no table (csv, xlsx or jsonl); left unread");
        return counts.report();
      }
      try {
        TableReader.read(in, TableLayout.of(format.get()), this);
      } catch (IOException e) {
        counts.problem("ends too early; what stood before was read");
      }
      if (headings == null) {
        counts.problem("is empty");
      }
      return counts.report();
    }

    @Override
    public void heading(List<String> columns) {
      headings = new Headings(columns);
      Set<String> canonical = new HashSet<>(file.table().columns());
      Set<String> used = new HashSet<>();
      for (String column : columns) {
        if (canonical.contains(Headings.key(column))) {
          used.add(Headings.key(column));
        }
      }
      counts.columns(columns, used, used);
      for (String required : file.table().required()) {
        if (!used.contains(required)) {
          counts.problem("has no column \"" + required + "\", without which no row can be read");
        }
      }
    }

    @Override
    public void row(TableRow row) {
      FeedRow feedRow = new FeedRow(file.table(), new Named(row), file.zone(), counts);
      try {
        rows.row(feedRow);
        counts.accepted();
        feedRow.latestEvent().ifPresent(counts::event);
      } catch (RowRejected e) {
        counts.rejected(row.line(), e.column(), e.getMessage());
      } catch (IllegalArgumentException e) {
        // The records of the model refuse what contradicts itself; their words hold no content.
        counts.rejected(row.line(), "", "contradicts itself");
      }
      if (row.cells().size() > headings.names().size()) {
        counts.warn("", "more cells than columns");
      }
    }

    @Override
    public void unreadable(long line, int column, String reason) {
      counts.rejected(line, "", reason);
    }

    @Override
    public void problem(String words) {
      counts.problem(words);
    }

    /** Cells under the canonical names themselves. */
    private final class Named implements FeedRow.Cells {
      private final TableRow row;

      Named(TableRow row) {
        this.row = row;
      }

      @Override
      public String cell(String column) {
        int position = headings.position(column);
        if (position < 0 || position >= row.cells().size()) {
          return "";
        }
        String text = row.cells().get(position);
        if (!text.isEmpty()) {
          counts.filled(column);
        }
        return text;
      }

      @Override
      public SourceRef source() {
        return row.source(name);
      }
    }
  }
}
