/**
 * Tables, whatever they are kept in: CSV, Excel workbooks, JSON lines, fixed width. A table is a
 * row of column names and rows of cells, each with the place where it stood. Nothing in a file
 * makes reading throw: what cannot be read is told and reading goes on.
 */
package org.needtoknow.parsers.table;
