package org.needtoknow.parsers.department;

import static org.needtoknow.parsers.department.FeedTable.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedDetail;

/**
 * What no row of a feed tells: a table that is not there or ties nothing to anybody, a column that
 * is not there, or blank from the first row to the last of many, names that were written so that
 * they match nobody.
 */
final class Untold {
  /** In so many rows somebody would have filled in a column that is in use. */
  private static final long MANY = 50;

  /** Fewer than one in so many calls with an officer are no way to run a town. */
  private static final long FEW = 10;

  private final List<FeedReport> reports;
  private final Map<FeedTable, Set<String>> notKept;
  private final Set<FeedDetail> untold = EnumSet.noneOf(FeedDetail.class);

  private Untold(List<FeedReport> reports, Map<FeedTable, Set<String>> notKept) {
    this.reports = reports;
    this.notKept = notKept;
  }

  /**
   * @param notKept columns that the department declares it does not keep
   */
  static Set<FeedDetail> of(
      Feed feed, List<FeedReport> reports, Map<FeedTable, Set<String>> notKept) {
    Untold untold = new Untold(reports, notKept);
    switch (feed) {
      case CASES -> untold.work(CASES, CASE_ASSIGNMENTS, CASE_PARTIES);
      case CALLS -> untold.work(CALLS, CALL_UNITS, CALL_PARTIES);
      case PERSONNEL -> {
        untold.names(PERSONNEL);
        untold.unless(PERSONNEL, FeedDetail.DATES_OF_BIRTH, "dob");
        untold.unless(PERSONNEL, FeedDetail.ROLES, "role");
        untold.unless(PERSONNEL, FeedDetail.BADGES, "badge");
      }
      default -> {}
    }
    return untold.untold;
  }

  private void work(FeedTable heads, FeedTable officers, FeedTable parties) {
    long onFile = accepted(heads);
    if (onFile == 0) {
      return;
    }
    long tied =
        reports.stream().filter(r -> r.table() == officers).mapToLong(FeedReport::tied).sum();
    if (tied * FEW < onFile) {
      untold.add(FeedDetail.OFFICERS);
    }
    subjects(parties);
  }

  private void subjects(FeedTable table) {
    names(table);
    unless(table, FeedDetail.LICENCES, "oln");
    unless(table, FeedDetail.VEHICLES, "plate", "vin");
  }

  private void names(FeedTable table) {
    unless(table, FeedDetail.PEOPLE, "last", "name");
    unless(table, FeedDetail.PEOPLE, "first", "name");
    if (reports.stream().anyMatch(report -> report.table() == table && report.misnames())) {
      untold.add(FeedDetail.PEOPLE);
    }
  }

  /** Notes the detail unless a row of the table may tell it in one of the columns. */
  private void unless(FeedTable table, FeedDetail detail, String... columns) {
    for (String column : columns) {
      if (notKept.getOrDefault(table, Set.of()).contains(column) || tells(table, column)) {
        return;
      }
    }
    untold.add(detail);
  }

  private boolean tells(FeedTable table, String column) {
    boolean many = accepted(table) >= MANY;
    return accepted(table) > 0
        && reports.stream()
            .filter(
                report -> report.table() == table && report.understoodColumns().contains(column))
            .anyMatch(report -> !many || !report.blankColumns().contains(column));
  }

  private long accepted(FeedTable table) {
    return reports.stream().filter(r -> r.table() == table).mapToLong(FeedReport::accepted).sum();
  }
}
