package org.needtoknow.parsers.feed;

/**
 * How many rows of a feed file were read, accepted and rejected. {@code rows = accepted +
 * rejected}, always.
 *
 * @param rows rows below the header row, without blank ones
 * @param matched accepted rows that concern people and things on file, where the table's rows must
 * @param blank rows of empty cells, which spreadsheets leave behind; lines without any cell are not
 *     counted
 */
public record RowTotals(long rows, long accepted, long rejected, long matched, long blank) {
  public RowTotals {
    if (rows != accepted + rejected) {
      throw new IllegalArgumentException(
          "rows do not balance: " + rows + " are not " + accepted + " + " + rejected);
    }
  }
}
