package org.needtoknow.parsers.feed;

/** A row that cannot be read; carries the canonical column and the problem, never the content. */
public final class RowRejectedException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String column;
  private final RowProblem problem;

  public RowRejectedException(String column, RowProblem problem) {
    this(column, problem, "");
  }

  /**
   * @param detail follows the problem's words
   */
  public RowRejectedException(String column, RowProblem problem, String detail) {
    super(problem.words() + detail, null, false, false);
    this.column = column;
    this.problem = problem;
  }

  String column() {
    return column;
  }

  RowProblem problem() {
    return problem;
  }
}
