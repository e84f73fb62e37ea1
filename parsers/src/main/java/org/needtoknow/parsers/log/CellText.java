package org.needtoknow.parsers.log;

/** What the text of a cell says of its value: that it is masked, or that it is an empty word. */
public final class CellText {
  private CellText() {}

  /** True for what exports put where there was a value that one may not see. */
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

  /** True for what people type into a field that must not stay empty. */
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
