package org.needtoknow.parsers.feed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;

/**
 * The result of reading one feed file.
 *
 * @param file relative to the department folder; a member of an archive follows {@code !}
 * @param totals how many rows it has, were accepted and were rejected
 * @param rejected the first of the rejected rows with their places
 * @param warnings cells read as blank and the like, by column
 * @param header its columns
 * @param condition what is wrong with the file as a whole
 * @param period the time that its rows cover, for a stream
 */
public record FeedReport(
    FeedTable table,
    String file,
    RowTotals totals,
    List<RejectedRow> rejected,
    List<FeedWarning> warnings,
    HeaderRow header,
    FileCondition condition,
    CoveredPeriod period) {
  /**
   * At most one row in this many may be lost or match nothing; with more the feed counts as
   * missing.
   */
  private static final long TOLERABLE = 10;

  /** Up to this many lost rows do not make the feed missing; each of them is reported. */
  private static final long FEW = 2;

  public FeedReport {
    requireNonNull(table, "table");
    requireNonNull(file, "file");
    requireNonNull(totals, "totals");
    requireNonNull(header, "header");
    requireNonNull(condition, "condition");
    requireNonNull(period, "period");
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }

  /** This report with one more problem of the file as a whole. */
  FeedReport with(String problem) {
    return new FeedReport(
        table, file, totals, rejected, warnings, header, condition.with(problem), period);
  }

  /** Rows below the header row, without blank ones. */
  public long rows() {
    return totals.rows();
  }

  /** Rows that were read. */
  public long accepted() {
    return totals.accepted();
  }

  /** Rows that could not be read. */
  public long rejectedRows() {
    return totals.rejected();
  }

  /** Accepted rows that concern people and things on file, where the table's rows must. */
  public long matched() {
    return totals.matched();
  }

  /** What is wrong with the file as a whole, in words. */
  public List<String> problems() {
    return condition.problems();
  }

  /**
   * Whether it means something that no row explains a lookup: the file is whole, few of its rows
   * could not be read, and where rows have to concern people of the department, or cases and calls,
   * that are on file, most of them do.
   */
  public boolean isReliable() {
    return condition.whole()
        && !losesMany()
        && !hasManyOrphans()
        && !hasManyOfUnknownPeople()
        && !hasManyUnmatched();
  }

  /** Whether so many rows were rejected that the feed counts as missing. */
  boolean losesMany() {
    return rejectedRows() > FEW && rejectedRows() * TOLERABLE > rows();
  }

  private boolean isMany(long ofAccepted) {
    return ofAccepted > FEW && ofAccepted * TOLERABLE > accepted();
  }

  boolean hasManyOrphans() {
    return isMany(orphans());
  }

  /** Rows on a case or call that is not on file: the file of cases or calls may be cut short. */
  long orphans() {
    // Activity on cases of other years does not show that the file of cases is incomplete.
    return table == FeedTable.CASE_ACTIVITY ? 0 : warned(RowProblem::isOrphan);
  }

  boolean hasManyOfUnknownPeople() {
    return isMany(ofUnknownPeople());
  }

  /** Rows on work of people who are not in personnel: it may be the work of any officer. */
  long ofUnknownPeople() {
    return warned(RowProblem::isOfUnknownPeople);
  }

  private long warned(Predicate<RowProblem> problem) {
    return warnings.stream()
        .filter(warning -> problem.test(warning.problem()))
        .mapToLong(FeedWarning::count)
        .sum();
  }

  /** Accepted rows that match nothing on file. */
  long unmatched() {
    return accepted() - matched();
  }

  /** Whether too many rows match nothing on file. */
  boolean hasManyUnmatched() {
    return switch (table) {
      case DUTY, UNITS -> unmatched() * 2 > accepted();
      case WORK -> isMany(unmatched());
      default -> false;
    };
  }

  /** A rejected row in words: {@code line 4, column 'id': is blank}. */
  public String words(RejectedRow row) {
    return new FeedReportText(this).words(row);
  }

  /** A warning in words, with where it first occurred. */
  public String words(FeedWarning warning) {
    return new FeedReportText(this).words(warning);
  }

  /** What to check before relying on the file, in words; never content of a row. */
  public List<String> toLookAt() {
    return new FeedReportText(this).toLookAt();
  }
}
