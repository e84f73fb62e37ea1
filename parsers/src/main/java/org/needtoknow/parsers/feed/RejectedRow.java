package org.needtoknow.parsers.feed;

/**
 * A row of a feed that could not be read.
 *
 * @param file relative to the department folder
 * @param line first physical line, in a workbook the row, 1-based
 * @param heading of the column in the file, or its canonical name when it has none, {@code ""} when
 *     the row as a whole is meant
 * @param problem what is wrong
 * @param reason the problem in words, never with content in it
 */
public record RejectedRow(
    String file, long line, String column, RowProblem problem, String reason) {}
