package org.needtoknow.parsers.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.source.FileSource;

/** Reads the table in a file, or the tables in an archive. */
public final class TableFile {
  private TableFile() {}

  /** Gives a sink for each table. */
  public interface Tables {
    /**
     * @param name the file's name; a member of an archive follows {@code !}
     */
    TableSink table(String name);

    /** A table was read to its end, or as far as possible. */
    void end(String name);

    /**
     * An archive was read to its end, or as far as possible. Unknown members may be lost. @param
     * problems what was wrong with it, apart from the problems of its tables
     */
    void archive(String name, List<String> problems);
  }

  /**
   * Reads {@code folder/file}. What is wrong with it goes to the sinks.
   *
   * @param layout empty to use the file's ending
   * @throws IOException when it cannot be opened at all
   */
  public static void read(Path folder, String file, Optional<TableLayout> layout, Tables tables)
      throws IOException {
    if (isWorkbook(file, layout)) {
      // A workbook is an archive itself, and must not be opened as one.
      try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(file)))) {
        read(file, in, layout, tables);
      }
      return;
    }
    FileSource.read(
        folder,
        file,
        part -> {
          if (part.isArchive()) {
            tables.archive(
                part.file(),
                part.problems().stream()
                    .filter(problem -> !problem.ofMember())
                    .map(FileProblem::words)
                    .toList());
            return;
          }
          if (isHidden(part.file())) {
            return;
          }
          TableSink sink = tables.table(part.file());
          CutOffRowSink rows = new CutOffRowSink(sink);
          read(part.file(), part.content(), layout, rows);
          rows.end(part.isCut());
          part.problems().forEach(problem -> sink.lost(problem.words()));
          tables.end(part.file());
        });
  }

  private static boolean isWorkbook(String file, Optional<TableLayout> layout) {
    boolean packed = file.toLowerCase(Locale.ROOT).matches(".*\\.(zip|gz)");
    TableFormat format =
        layout.map(TableLayout::format).or(() -> TableFormat.ofName(file)).orElse(TableFormat.CSV);
    return format == TableFormat.XLSX && !packed;
  }

  private static boolean isHidden(String name) {
    return name.contains("!__MACOSX") || name.contains("/.") || name.contains("!.");
  }

  private static void read(String name, InputStream in, Optional<TableLayout> layout, Tables tables)
      throws IOException {
    TableSink sink = tables.table(name);
    read(name, in, layout, sink);
    tables.end(name);
  }

  private static void read(
      String name, InputStream in, Optional<TableLayout> layout, TableSink sink)
      throws IOException {
    Optional<TableLayout> of = layout.or(() -> TableFormat.ofName(name).map(TableLayout::of));
    if (of.isEmpty()) {
      sink.problem("is not a table (csv, xlsx or jsonl); it was not read");
    } else {
      TableReader.read(in, of.get(), sink);
    }
  }

  /**
   * The column names of every table in a file; for JSON lines, those in the first rows.
   *
   * @throws IOException when it cannot be opened at all
   */
  public static List<List<String>> headings(Path folder, String file, Optional<TableLayout> layout)
      throws IOException {
    List<List<String>> headings = new ArrayList<>();
    read(
        folder,
        file,
        layout,
        new Tables() {
          private Peek peek;

          @Override
          public TableSink table(String name) {
            peek = new Peek();
            return peek;
          }

          @Override
          public void end(String name) {
            headings.add(peek.columns);
          }

          @Override
          public void archive(String name, List<String> problems) {
            // Reported when the rows are read.
          }
        });
    return headings;
  }

  /**
   * The names of a workbook's sheets; none when it is damaged.
   *
   * @throws IOException when it cannot be opened at all
   */
  public static List<String> sheets(Path folder, String file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(file)))) {
      return XlsxTable.sheets(in);
    }
  }

  private static final class Peek implements TableSink {
    private static final int ROWS = 200;

    private List<String> columns = List.of();
    private int seen;

    @Override
    public void heading(List<String> names) {
      columns = names;
    }

    @Override
    public void row(TableRow row) {
      seen++;
    }

    @Override
    public boolean wantsMore() {
      return seen < ROWS;
    }

    @Override
    public void unreadable(long line, int column, RejectReason reason) {
      seen++;
    }

    @Override
    public void problem(String words) {
      seen++;
    }
  }
}
