package org.needtoknow.parsers.coverage;

import static org.needtoknow.parsers.feed.FeedTable.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedTable;

/**
 * Finds what information a feed lacks altogether: a table that is missing or matches no one, a
 * column that is missing or blank in all of many rows, names in a form that matches no person.
 */
final class MissingInformation {
  /** In this many rows a column that is in use is filled at least once. */
  private static final long MANY = 50;

  /** When fewer than one row in this many names an officer, officers are missing from the feed. */
  private static final long FEW = 10;

  private final List<FeedReport> reports;
  private final Map<FeedTable, Set<String>> notKept;
  private final Set<FeedDetail> details = EnumSet.noneOf(FeedDetail.class);

  private MissingInformation(List<FeedReport> reports, Map<FeedTable, Set<String>> notKept) {
    this.reports = reports;
    this.notKept = notKept;
  }

  /**
   * @param notKept columns that the department declares it does not keep
   */
  static Set<FeedDetail> of(
      Feed feed, List<FeedReport> reports, Map<FeedTable, Set<String>> notKept) {
    MissingInformation missing = new MissingInformation(reports, notKept);
    switch (feed) {
      case CASES -> {
        missing.work(CASES, CASE_ASSIGNMENTS, CASE_PARTIES);
        if (missing.accepted(CASES) > 0) {
          missing.unless(CASES, FeedDetail.OPENING_DATES, "opened");
        }
      }
      case CALLS -> missing.work(CALLS, CALL_UNITS, CALL_PARTIES);
      case PERSONNEL -> {
        missing.names(PERSONNEL);
        missing.unless(PERSONNEL, FeedDetail.DATES_OF_BIRTH, "dob");
        missing.unless(PERSONNEL, FeedDetail.ROLES, "role");
        missing.unless(PERSONNEL, FeedDetail.BADGES, "badge");
      }
      default -> {}
    }
    return missing.details;
  }

  private void work(FeedTable heads, FeedTable officers, FeedTable parties) {
    long onFile = accepted(heads);
    if (onFile == 0) {
      return;
    }
    long matched =
        reports.stream().filter(r -> r.table() == officers).mapToLong(FeedReport::matched).sum();
    if (matched * FEW < onFile) {
      details.add(FeedDetail.OFFICERS);
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
    if (reports.stream()
        .anyMatch(report -> report.table() == table && !report.condition().namesUsable())) {
      details.add(FeedDetail.PEOPLE);
    }
  }

  /** Notes the detail as missing unless rows of the table can give it in one of the columns. */
  private void unless(FeedTable table, FeedDetail detail, String... columns) {
    for (String column : columns) {
      if (notKept.getOrDefault(table, Set.of()).contains(column) || gives(table, column)) {
        return;
      }
    }
    details.add(detail);
  }

  private boolean gives(FeedTable table, String column) {
    boolean many = accepted(table) >= MANY;
    return accepted(table) > 0
        && reports.stream()
            .filter(
                report -> report.table() == table && report.header().understood().contains(column))
            .anyMatch(report -> !many || !report.header().blank().contains(column));
  }

  private long accepted(FeedTable table) {
    return reports.stream().filter(r -> r.table() == table).mapToLong(FeedReport::accepted).sum();
  }
}
