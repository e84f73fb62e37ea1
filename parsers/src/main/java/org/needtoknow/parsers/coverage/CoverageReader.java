package org.needtoknow.parsers.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.parsers.department.CoverageClaim;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.work.WorkNumbers;
import org.needtoknow.parsers.work.WorkReader;

/** Finds how far each feed is reliable: up to the declared time, else up to its latest record. */
public final class CoverageReader {
  /**
   * Cases are worked on for at least this long. An export of cases that goes back less may hold all
   * cases that were open, or only those that were opened in its time.
   */
  private static final Duration CASES_LAST = Duration.ofDays(30);

  private final Department department;
  private final List<FeedReport> reports;
  private final WorkNumbers cases;
  private final WorkNumbers calls;

  private CoverageReader(
      Department department, List<FeedReport> reports, WorkNumbers cases, WorkNumbers calls) {
    this.department = department;
    this.reports = reports;
    this.cases = cases;
    this.calls = calls;
  }

  /** The coverage before cases and calls are read. */
  public static Coverage read(Department department, List<FeedReport> reports) {
    return read(new CoverageReader(department, reports, new WorkNumbers(), new WorkNumbers()));
  }

  /**
   * Combines what was declared with what was read. A feed counts as missing, whatever was declared,
   * when one of its files breaks off or many rows are lost, because any lost row might explain a
   * lookup. Where a table no longer has details that it had before, the feed is silent.
   *
   * @param reports of every feed file, those of {@link DirectoryReader} and of {@link WorkReader}
   * @param work what was read of cases and calls
   */
  public static Coverage read(
      Department department, List<FeedReport> reports, WorkReader.Outcome work) {
    return read(new CoverageReader(department, reports, work.cases(), work.calls()));
  }

  private static Coverage read(CoverageReader reader) {
    List<FeedCoverage> feeds = new ArrayList<>();
    for (Feed feed : Feed.values()) {
      feeds.add(reader.coverage(feed));
    }
    boolean caseActivity =
        reader.reports.stream()
            .anyMatch(r -> r.table() == FeedTable.CASE_ACTIVITY && r.accepted() > 0);
    return new Coverage(feeds, caseActivity);
  }

  private FeedCoverage coverage(Feed feed) {
    List<CoverageClaim> claims =
        department.coverage().stream().filter(claim -> claim.feed() == feed).toList();
    boolean kept =
        !department.notKept().contains(feed)
            && claims.stream().noneMatch(c -> c.status() == CoverageClaim.Status.NOT_KEPT);
    boolean present =
        isPresent(feed)
            && reports.stream()
                .allMatch(report -> report.table().feed() != feed || report.isReliable());
    List<CoverageClaim> complete = of(claims, CoverageClaim.Status.COMPLETE);
    List<FeedCoverage.Silence> silences = new ArrayList<>();
    for (CoverageClaim claim : of(claims, CoverageClaim.Status.SILENT)) {
      silences.add(
          new FeedCoverage.Silence(
              claim.from().orElseThrow(), claim.to().orElseThrow(), claim.reason()));
    }
    silences.addAll(gaps(complete));
    Optional<Instant> from = from(feed, complete);
    boolean declaredEnd =
        !complete.isEmpty() && complete.stream().allMatch(claim -> claim.to().isPresent());
    Optional<Instant> through =
        declaredEnd
            ? complete.stream().map(claim -> claim.to().get()).max(Comparator.naturalOrder())
            : latest(feed);
    switch (feed) {
      case CASES -> silences.addAll(LossPeriods.ofCases(cases, through));
      case CALLS -> silences.addAll(LossPeriods.ofCalls(calls, from, through));
      default -> {}
    }
    return new FeedCoverage(
        feed,
        kept,
        present,
        from,
        through,
        silences,
        present ? MissingInformation.of(feed, reports, department.columnsNotKept()) : Set.of(),
        switch (feed) {
          case CASES -> cases.numbers(from);
          case CALLS -> calls.numbers(from);
          default -> List.of();
        });
  }

  /** Whether its own table has rows, or is complete without any. */
  private boolean isPresent(Feed feed) {
    return reports.stream()
        .filter(report -> report.table().fileName().equals(feed.fileName()))
        .anyMatch(
            report ->
                report.accepted() > 0
                    || report.table().mayBeEmpty()
                        && report.rows() == 0
                        && !report.header().names().isEmpty());
  }

  /** The start: as declared, else the first record, because earlier records may be missing. */
  private Optional<Instant> from(Feed feed, List<CoverageClaim> complete) {
    if (complete.stream().anyMatch(claim -> claim.from().isEmpty())) {
      return Optional.empty();
    }
    if (!complete.isEmpty()) {
      return complete.stream().map(claim -> claim.from().get()).min(Comparator.naturalOrder());
    }
    if (!feed.isStream()) {
      return Optional.empty();
    }
    Optional<Instant> first =
        reports.stream()
            .filter(report -> report.table().fileName().equals(feed.fileName()))
            .flatMap(report -> report.period().earliest().stream())
            .min(Comparator.naturalOrder());
    return feed == Feed.CASES ? first.map(opened -> opened.plus(CASES_LAST)) : first;
  }

  private Optional<Instant> latest(Feed feed) {
    if (!feed.isStream()) {
      return Optional.empty();
    }
    Optional<Instant> latest = latest(feed, report -> report.period().latest());
    return latest.isPresent() ? latest : latest(feed, report -> report.period().planned());
  }

  private Optional<Instant> latest(Feed feed, Function<FeedReport, Optional<Instant>> time) {
    return reports.stream()
        .filter(report -> report.table().feed() == feed)
        .flatMap(report -> time.apply(report).stream())
        .max(Comparator.naturalOrder());
  }

  private static List<CoverageClaim> of(List<CoverageClaim> claims, CoverageClaim.Status status) {
    return claims.stream().filter(claim -> claim.status() == status).toList();
  }

  /** Adds a silence between two periods that are declared complete. */
  private static List<FeedCoverage.Silence> gaps(List<CoverageClaim> complete) {
    List<CoverageClaim> inOrder = new ArrayList<>(complete);
    inOrder.sort(Comparator.comparing(claim -> claim.from().orElse(Instant.MIN)));
    List<FeedCoverage.Silence> gaps = new ArrayList<>();
    Instant reached = null;
    for (CoverageClaim claim : inOrder) {
      if (reached != null && claim.from().isPresent() && reached.isBefore(claim.from().get())) {
        gaps.add(
            new FeedCoverage.Silence(
                reached, claim.from().get(), "between two periods declared complete"));
      }
      Instant end = claim.to().orElse(Instant.MAX);
      reached = reached == null || end.isAfter(reached) ? end : reached;
    }
    return gaps;
  }
}
