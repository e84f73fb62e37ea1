package org.needtoknow.jobs.finish;

/**
 * Text for a cell of a spreadsheet: quoted, and never a formula, since usernames come from logs.
 */
public final class CsvCell {
  private CsvCell() {}

  public static String of(String text) {
    String safe = text.replace('\n', ' ').replace('\r', ' ');
    boolean formula = !safe.isEmpty() && "=+-@\t".indexOf(safe.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + safe.replace("\"", "\"\"") + '"';
  }
}
