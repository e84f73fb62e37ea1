package org.needtoknow.jobs.index;

/**
 * Names of indices, made of kind, department and month. A dash in a department's id becomes an
 * underscore, so that the indices of {@code new} and {@code new-haven} cannot be confused.
 */
public final class IndexNames {
  /** The kinds of indices that a run writes. */
  public static final String LOOKUPS = "lookups";

  public static final String ITEMS = "items";
  public static final String RUNS = "runs";

  /** Outcomes of items; a run never writes them. */
  public static final String OUTCOMES = "outcomes";

  /** The writer locks of all departments. */
  public static final String CONTROL = "ntk-control";

  /** Legal holds and purges of all departments; users who write lookups have no access. */
  public static final String RETENTION = "ntk-retention";

  private static final int MONTH_LENGTH = "2026-03".length();

  private IndexNames() {}

  /** The index of a kind, department and time ({@code 2026-03-01T…} in UTC). */
  public static String of(String kind, String department, String timestamp) {
    if (timestamp.length() < MONTH_LENGTH || timestamp.charAt(4) != '-') {
      throw new IllegalArgumentException("no time to take the month from");
    }
    return prefix(kind, department)
        + timestamp.substring(0, 4)
        + "."
        + timestamp.substring(5, MONTH_LENGTH);
  }

  /** All indices of a kind and department, as a pattern. */
  public static String pattern(String kind, String department) {
    return prefix(kind, department) + "*";
  }

  /** All indices of a department that a run writes, as a pattern. */
  static String written(String department) {
    return pattern(LOOKUPS, department)
        + ","
        + pattern(ITEMS, department)
        + ","
        + pattern(RUNS, department);
  }

  static String prefix(String kind, String department) {
    return "ntk-" + kind + "-" + department.replace('-', '_') + "-";
  }
}
