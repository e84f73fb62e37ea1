/**
 * Reads tables in any format: CSV, Excel workbooks, JSON lines, fixed width. A table is a header
 * row and rows of cells, each with its place in the file. Nothing in a file makes reading throw:
 * what cannot be read is reported and reading goes on.
 *
 * <p>CSV tables and CSV logs share the limits of a quoted cell ({@link
 * org.needtoknow.parsers.frame.QuotedCell}) and the reader of plain rows, but not the search for a
 * lost closing quote. A table knows its columns and may look back, so a line that is a whole row by
 * itself ends the cell; a log is cut in one pass in which every task must find the same ends from
 * any block, so only the bytes after a quote can decide.
 */
package org.needtoknow.parsers.table;
