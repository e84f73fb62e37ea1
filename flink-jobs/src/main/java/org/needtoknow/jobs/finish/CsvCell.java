package org.needtoknow.jobs.finish;

/**
 * Text for a cell of a table, quoted and in one line. Commons CSV writes cells as they are; a cell
 * that a spreadsheet would run as a formula must be changed.
 */
public final class CsvCell {
  private CsvCell() {}

  /**
   * For a table that is opened as a spreadsheet: never a formula, since usernames come from logs.
   */
  public static String of(String text) {
    String cell = plain(text);
    boolean formula = cell.length() > 2 && "=+-@\t".indexOf(cell.charAt(1)) >= 0;
    return formula ? "\"'" + cell.substring(1) : cell;
  }

  /** For a table that a program reads: what it compares is not changed. */
  public static String plain(String text) {
    String line = text.replace('\n', ' ').replace('\r', ' ');
    return '"' + line.replace("\"", "\"\"") + '"';
  }
}
