package org.needtoknow.parsers.table;

import java.util.List;
import java.util.Optional;

/**
 * How to read one table.
 *
 * @param delimiter delimiter between the cells of a CSV; empty for the most frequent of comma, tab,
 *     semicolon and bar in the heading
 * @param sheet name of the sheet of a workbook, {@code ""} for its first
 * @param headingLine the line or row with the column names, 1-based; lines before it are skipped. 0
 *     when there are no names: columns are then called {@code 1}, {@code 2} …
 * @param fixed the columns of a fixed-width table
 */
public record TableLayout(
    TableFormat format,
    Optional<Character> delimiter,
    String sheet,
    int headingLine,
    List<FixedColumn> fixed) {
  /**
   * A column of a fixed-width table.
   *
   * @param name its name in the mapping
   * @param from first character, 1-based
   * @param width how many characters
   */
  public record FixedColumn(String name, int from, int width) {
    public FixedColumn {
      if (from < 1 || width < 1) {
        throw new IllegalArgumentException("a fixed column counts from 1 and is 1 wide at least");
      }
    }
  }

  public TableLayout {
    fixed = List.copyOf(fixed);
  }

  public static TableLayout of(TableFormat format) {
    return new TableLayout(format, Optional.empty(), "", 1, List.of());
  }
}
