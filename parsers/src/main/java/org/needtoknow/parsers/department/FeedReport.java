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
 * @param tied accepted rows that concern somebody and something on file, as far as the table has to
 * @param blankRows rows of empty cells, as spreadsheets leave them; lines without any cell aside
 * @param rejected the first of the rejected rows with their places
 * @param warnings cells read as blank and the like, by column
 * @param columns the column names as they stand in the file
 * @param unknownColumns those of them that nothing here understands
 * @param understoodColumns columns that are understood and there, by the names they have here
 * @param missingColumns columns that are understood and that the file does not have
 * @param blankColumns understood columns that are there and hold nothing in any row
 * @param problems what was wrong with the file as a whole
 * @param whole false when rows of the file are lost, nobody knows how many: it breaks off, or is
 *     damaged
 * @param earliest the earliest time at which a row of it begins, for a stream; strays aside
 * @param latest the latest time of an event in it, for a stream; strays aside
 * @param planned the end of the last of the long periods in it, as of leave or a task force
 */
public record FeedReport(
    FeedTable table,
    String file,
    long rows,
    long accepted,
    long rejectedRows,
    long tied,
    long blankRows,
    List<RejectedRow> rejected,
    List<FeedWarning> warnings,
    List<String> columns,
    List<String> unknownColumns,
    List<String> understoodColumns,
    List<String> missingColumns,
    List<String> blankColumns,
    List<String> problems,
    boolean whole,
    Optional<Instant> earliest,
    Optional<Instant> latest,
    Optional<Instant> planned) {
  /** One row in so many may be lost or say nothing; with more the feed counts as missing. */
  private static final long TOLERABLE = 10;

  /** So few lost rows are no pattern; each of them is told. */
  private static final long FEW = 2;

  public FeedReport {
    if (rows != accepted + rejectedRows) {
      throw new IllegalArgumentException(
          "rows do not balance: " + rows + " are not " + accepted + " + " + rejectedRows);
    }
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
    columns = List.copyOf(columns);
    unknownColumns = List.copyOf(unknownColumns);
    understoodColumns = List.copyOf(understoodColumns);
    missingColumns = List.copyOf(missingColumns);
    blankColumns = List.copyOf(blankColumns);
    problems = List.copyOf(problems);
  }

  /** The same with one more thing to say of the file as a whole. */
  FeedReport with(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new FeedReport(
        table,
        file,
        rows,
        accepted,
        rejectedRows,
        tied,
        blankRows,
        rejected,
        warnings,
        columns,
        unknownColumns,
        understoodColumns,
        missingColumns,
        blankColumns,
        all,
        whole,
        earliest,
        latest,
        planned);
  }

  /**
   * Whether its silence on a lookup means something: it is whole, few of its rows could not be
   * read, and where rows have to concern people of the department, or cases and calls, that are on
   * file, most of them do.
   */
  boolean isReliable() {
    return whole
        && !losesMany()
        && !isMany(orphans())
        && !isMany(ofNobody())
        && emptyWords().isEmpty();
  }

  /** Whether names in it match nobody, however they are compared. */
  boolean misnames() {
    return problems.stream().anyMatch(NameSlips::isTold);
  }

  private boolean losesMany() {
    return rejectedRows > FEW && rejectedRows * TOLERABLE > rows;
  }

  private boolean isMany(long ofAccepted) {
    return ofAccepted > FEW && ofAccepted * TOLERABLE > accepted;
  }

  /** Rows on a case or call that is not on file: somebody cut the file of cases or calls short. */
  private long orphans() {
    if (table == FeedTable.CASE_ACTIVITY) {
      // What was done on cases of other years tells nothing of those that are on file.
      return 0;
    }
    return warned(CaseRows.NOT_ON_FILE) + warned(CallRows.NOT_ON_FILE);
  }

  /** Rows on work of nobody known: it may have been anybody's. */
  private long ofNobody() {
    return warned(CaseRows.NOBODY) + warned(CallRows.NOBODY);
  }

  private long warned(String reason) {
    return warnings.stream()
        .filter(warning -> warning.reason().equals(reason))
        .mapToLong(FeedWarning::count)
        .sum();
  }

  /** What too many rows do not say, {@code ""} when enough of them say it. */
  private String emptyWords() {
    long untied = accepted - tied;
    return switch (table) {
      case DUTY, UNITS ->
          untied * 2 > accepted ? "name nobody who stands in personnel under this number" : "";
      case WORK -> isMany(untied) ? "name no person, vehicle or record that they concern" : "";
      default -> "";
    };
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
    return place(file, line);
  }

  /** A line of a file as one says it. */
  static String place(String file, long line) {
    boolean workbook = TableFormat.ofName(file).filter(f -> f == TableFormat.XLSX).isPresent();
    return (workbook ? "row " : "line ") + line;
  }

  /**
   * What somebody should look at before they rely on the file, in words; nothing of what a row
   * holds.
   */
  public List<String> toLookAt() {
    List<String> all = new ArrayList<>(problems);
    String empty = emptyWords();
    if (!empty.isEmpty()) {
      all.add(
          (accepted - tied)
              + " of "
              + accepted
              + " rows "
              + empty
              + "; the feed counts as missing until they do");
    }
    if (rows == 0 && !columns.isEmpty() && !table.mayBeEmpty()) {
      all.add("holds no row below the column names");
    }
    if (isMany(orphans())) {
      String heads = table.feed().fileName();
      all.add(
          orphans()
              + " of "
              + accepted
              + " rows name "
              + heads
              + " that are not on file, so that "
              + heads
              + " count as missing; is the file of "
              + heads
              + " whole?");
    }
    if (isMany(ofNobody())) {
      all.add(
          ofNobody()
              + " of "
              + accepted
              + " rows name by number alone somebody who does not stand in personnel; the feed"
              + " counts as missing until they do");
    }
    if (rejectedRows == 0) {
      return all;
    }
    StringBuilder words = new StringBuilder();
    words.append(rejectedRows).append(" of ").append(rows).append(" rows could not be read");
    if (!rejected.isEmpty()) {
      words.append("; ").append(words(rejected.get(0)));
    }
    if (!unknownColumns.isEmpty()) {
      words.append("; not understood: ").append(String.join(", ", unknownColumns));
    }
    if (losesMany()) {
      words.append("; that is so many that the feed counts as missing");
    }
    all.add(words.toString());
    return all;
  }
}
