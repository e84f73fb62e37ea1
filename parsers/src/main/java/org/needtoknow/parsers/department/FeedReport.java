package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.parsers.table.TableFormat;

/**
 * What became of one feed file. {@code rows = accepted + rejectedRows}, always.
 *
 * @param file relative to the department folder; a member of an archive follows {@code !}
 * @param rows rows below the column names, blank ones aside
 * @param blankRows rows of empty cells, as spreadsheets leave them; lines without any cell aside
 * @param rejected the first of the rejected rows with their places
 * @param warnings cells read as blank and the like, by column
 * @param columns the column names as they stand in the file
 * @param unknownColumns those of them that nothing here understands
 * @param missingColumns columns that are understood and that the file does not have
 * @param blankColumns understood columns that are there and hold nothing in any row
 * @param problems what was wrong with the file as a whole
 * @param whole false when rows of the file are lost, nobody knows how many: it breaks off, or is
 *     damaged
 * @param latest the latest time of an event in it, for a stream
 */
public record FeedReport(
    FeedTable table,
    String file,
    long rows,
    long accepted,
    long rejectedRows,
    long blankRows,
    List<RejectedRow> rejected,
    List<FeedWarning> warnings,
    List<String> columns,
    List<String> unknownColumns,
    List<String> missingColumns,
    List<String> blankColumns,
    List<String> problems,
    boolean whole,
    Optional<Instant> latest) {
  public FeedReport {
    if (rows != accepted + rejectedRows) {
      throw new IllegalArgumentException(
          "rows do not balance: " + rows + " are not " + accepted + " + " + rejectedRows);
    }
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
    columns = List.copyOf(columns);
    unknownColumns = List.copyOf(unknownColumns);
    missingColumns = List.copyOf(missingColumns);
    blankColumns = List.copyOf(blankColumns);
    problems = List.copyOf(problems);
  }

  /** A rejected row as one says it: {@code line 4, column "id": is blank}. */
  public String words(RejectedRow row) {
    return place(row.line())
        + (row.column().isEmpty() ? "" : ", column \"" + row.column() + "\"")
        + ": "
        + row.reason();
  }

  /** A warning as one says it, with where it first occurred. */
  public String words(FeedWarning warning) {
    String where = place(warning.line());
    return (warning.column().isEmpty() ? "" : "column \"" + warning.column() + "\": ")
        + warning.reason()
        + (warning.count() == 1
            ? " (" + where + ")"
            : " (" + warning.count() + ", first in " + where + ")");
  }

  /** Spreadsheets count rows, text files lines. */
  private String place(long line) {
    boolean workbook = TableFormat.ofName(file).filter(f -> f == TableFormat.XLSX).isPresent();
    return (workbook ? "row " : "line ") + line;
  }

  /**
   * What somebody should look at before they rely on the file, in words; nothing of what a row
   * holds.
   */
  public List<String> toLookAt() {
    if (rejectedRows == 0) {
      return problems;
    }
    StringBuilder words = new StringBuilder();
    words.append(rejectedRows).append(" of ").append(rows).append(" rows could not be read");
    if (!rejected.isEmpty()) {
      words.append("; ").append(words(rejected.get(0)));
    }
    if (!unknownColumns.isEmpty()) {
      words.append("; not understood: ").append(String.join(", ", unknownColumns));
    }
    List<String> all = new ArrayList<>(problems);
    all.add(words.toString());
    return all;
  }
}
