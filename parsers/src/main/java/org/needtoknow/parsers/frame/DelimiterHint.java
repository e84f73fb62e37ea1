package org.needtoknow.parsers.frame;

/** Tells a row of a CSV whose cells stand apart by something else than is looked for. */
public final class DelimiterHint {
  /** So many of one mark in what passes for a cell are no accident. */
  private static final int MANY = 3;

  private DelimiterHint() {}

  /** What to say behind a reason, with the way out; {@code ""} when nothing points to it. */
  public static String hint(String[] cells) {
    String cell = cells.length == 1 ? cells[0] : "";
    return hint(cell, ';', "semicolons") + hint(cell, '\t', "tabs") + hint(cell, '|', "bars");
  }

  private static String hint(String cell, char mark, String name) {
    return cell.chars().filter(c -> c == mark).count() < MANY
        ? ""
        : "; its cells are separated by "
            + name
            + ": export it with commas, or name the delimiter in a mapping";
  }
}
