package org.needtoknow.parsers.department;

/** A row that cannot be read; carries our name for the column and the reason, never the content. */
final class RowRejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;

  RowRejected(String column, String reason) {
    super(reason, null, false, false);
    this.column = column;
  }

  String column() {
    return column;
  }
}
