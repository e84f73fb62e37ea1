package org.needtoknow.parsers.frame;

/** Recognizes a CSV row whose cells are separated by another character than expected. */
public final class DelimiterHint {
  /** This many of one character in a single cell are not chance. */
  private static final int MANY = 3;

  private DelimiterHint() {}

  /** Text to add to a reason, with what to do; {@code ""} without a sign of another delimiter. */
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
