package org.needtoknow.parsers.log;

/** Whether the text of a cell marks a masked value or an empty one. */
public final class CellText {
  private CellText() {}

  /** True for text that exports write in place of a masked value. */
  public static boolean isMasked(String cell) {
    if (cell.length() < 3) {
      return false;
    }
    return switch (cell.charAt(0)) {
      case '*', '#' -> isAll(cell, cell.charAt(0));
      case '[' -> cell.equalsIgnoreCase("[REDACTED]") || cell.equalsIgnoreCase("[MASKED]");
      case 'R', 'r' -> cell.equalsIgnoreCase("REDACTED");
      case 'M', 'm' -> cell.equalsIgnoreCase("MASKED");
      default -> false;
    };
  }

  /** True for words without meaning that people type into a required field. */
  public static boolean isEmptyWord(String cell) {
    return switch (cell.length()) {
      case 0 -> true;
      case 1 -> ".xX-".indexOf(cell.charAt(0)) >= 0;
      case 3 -> cell.charAt(1) == '/' && cell.equalsIgnoreCase("n/a");
      case 4 ->
          (cell.charAt(0) | ' ') == 'n'
              && (cell.equalsIgnoreCase("none") || cell.equalsIgnoreCase("null"));
      default -> false;
    };
  }

  private static boolean isAll(String cell, char c) {
    for (int i = 1; i < cell.length(); i++) {
      if (cell.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }
}
