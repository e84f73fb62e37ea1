package org.needtoknow.parsers.department;

/**
 * Something about the cells of one column, or about rows, that was not as it should be and cost no
 * row.
 *
 * @param column as its heading stands in the file, our name for it where it has none, {@code ""}
 *     when rows as a whole are meant
 * @param reason in words, with what the cell should hold; never with content in it
 * @param line first line on which it occurred, in a workbook the row, 1-based
 * @param count how often it occurred
 */
public record FeedWarning(String column, String reason, long line, long count) {
  FeedWarning again() {
    return new FeedWarning(column, reason, line, count + 1);
  }
}
