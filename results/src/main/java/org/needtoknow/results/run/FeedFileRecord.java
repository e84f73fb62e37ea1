package org.needtoknow.results.run;

import java.util.List;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * What became of the rows of one file of a feed.
 *
 * @param file its path in the department's folder
 * @param table what the file holds: {@code calls}, {@code personnel} …
 * @param rows rows below the column names; those accepted and those rejected
 * @param blank rows of empty cells, which do not count among the rows
 * @param rejectedRows the first of the rejected rows
 * @param unknownColumns columns that nothing reads
 * @param problems what is wrong with the file as a whole
 * @param warnings what was not as it should be and cost no row, by column
 */
public record FeedFileRecord(
    String file,
    String table,
    long rows,
    long accepted,
    long rejected,
    long blank,
    List<RejectedRow> rejectedRows,
    List<String> unknownColumns,
    List<String> problems,
    List<Warning> warnings) {
  /**
   * A row that could not be read, without what it holds.
   *
   * @param line first physical line, in a workbook the row, 1-based
   * @param column heading of the column, {@code ""} when the row as a whole is meant
   */
  public record RejectedRow(String file, long line, String column, String reason) {
    public RejectedRow {
      file = Blank.orBlank(file);
      column = Blank.orBlank(column);
      reason = Blank.orBlank(reason);
    }
  }

  /**
   * Something about the cells of one column, without what they hold.
   *
   * @param column its heading, {@code ""} when rows as a whole are meant
   * @param firstLine on which it occurred first, in a workbook the row, 1-based
   * @param count how often it occurred
   */
  public record Warning(String column, String reason, long firstLine, long count) {
    public Warning {
      column = Blank.orBlank(column);
      reason = Blank.orBlank(reason);
    }
  }

  public FeedFileRecord {
    file = Text.required(file, "feed_files.file");
    table = Text.required(table, "feed_files.table");
    Counted.same(rows, accepted + rejected, "rows and what became of them");
    rejectedRows = Blank.orEmptyList(rejectedRows);
    unknownColumns = Blank.orEmptyList(unknownColumns);
    problems = Blank.orEmptyList(problems);
    warnings = Blank.orEmptyList(warnings);
  }
}
