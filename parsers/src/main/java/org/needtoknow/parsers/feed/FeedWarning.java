package org.needtoknow.parsers.feed;

/**
 * Something about the cells of one column, or about rows, that was wrong but lost no row.
 *
 * @param problem what is wrong
 * @param heading of the column in the file, or its canonical name when it has none, {@code ""} when
 *     rows as a whole are meant
 * @param reason the problem in words, with what the cell should hold; never with content in it
 * @param line first line on which it occurred, in a workbook the row, 1-based
 * @param count how often it occurred
 */
public record FeedWarning(RowProblem problem, String column, String reason, long line, long count) {
  FeedWarning again() {
    return new FeedWarning(problem, column, reason, line, count + 1);
  }
}
