package org.needtoknow.parsers.table;

import java.util.List;
import java.util.Optional;

/**
 * How to read one table.
 *
 * @param delimiter between the cells of a CSV, empty for: whichever of comma, tab, semicolon and
 *     bar the heading has most of
 * @param sheet name of the sheet of a workbook, {@code ""} for its first
 * @param headingLine the line or row on which the column names stand, 1-based; what is before it is
 *     passed over. 0 when there are no names: columns are then called {@code 1}, {@code 2} …
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
   * @param name what the mapping calls it
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
