package org.needtoknow.parsers.log.rejis;

/** One line of fixed width, already moved to its correct columns. */
final class FixedColumns {
  private final String text;

  FixedColumns(String text) {
    this.text = text.stripTrailing();
  }

  /**
   * A field by its columns, stripped.
   *
   * @param first 1-based
   * @param last 1-based, within the field
   */
  String field(int first, int last) {
    int end = Math.min(last, text.length());
    return first > end ? "" : text.substring(first - 1, end).strip();
  }

  /**
   * The first column that shows a partly shifted line: there is text between fields, or a field
   * does not begin at its first column. 0 when the line is correct.
   */
  int misplaced(int[][] fields) {
    int column = 1;
    for (int[] field : fields) {
      for (; column < field[0]; column++) {
        if (isFilled(column)) {
          return column;
        }
      }
      if (!isFilled(field[0]) && !field(field[0], field[1]).isEmpty()) {
        return field[0];
      }
      column = field[1] + 1;
    }
    return text.length() >= column ? column : 0;
  }

  private boolean isFilled(int column) {
    return column <= text.length() && text.charAt(column - 1) != ' ';
  }
}
