package org.needtoknow.parsers.department;

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

/**
 * How far each feed can be relied on: by what the department declares, else by its latest record.
 */
public final class CoverageReader {
  private CoverageReader() {}

  /**
   * Puts together what was declared and what was read. A feed of which a file breaks off, or many
   * rows are lost, is not there, whatever was declared: any of the rows that are lost might explain
   * a lookup.
   *
   * @param reports of every feed file, those of {@link DirectoryReader} and of {@link WorkReader}
   */
  public static Coverage read(Department department, List<FeedReport> reports) {
    List<FeedCoverage> feeds = new ArrayList<>();
    for (Feed feed : Feed.values()) {
      feeds.add(coverage(department, feed, reports));
    }
    boolean caseActivity =
        reports.stream().anyMatch(r -> r.table() == FeedTable.CASE_ACTIVITY && r.accepted() > 0);
    return new Coverage(feeds, caseActivity);
  }

  private static FeedCoverage coverage(Department department, Feed feed, List<FeedReport> reports) {
    List<CoverageClaim> claims =
        department.coverage().stream().filter(claim -> claim.feed() == feed).toList();
    boolean kept =
        !department.notKept().contains(feed)
            && claims.stream().noneMatch(c -> c.status() == CoverageClaim.Status.NOT_KEPT);
    boolean present =
        reports.stream().anyMatch(report -> isPresent(feed, report))
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
    Optional<Instant> from =
        complete.stream().anyMatch(claim -> claim.from().isEmpty())
            ? Optional.empty()
            : complete.stream().map(claim -> claim.from().get()).min(Comparator.naturalOrder());
    boolean declaredEnd =
        !complete.isEmpty() && complete.stream().allMatch(claim -> claim.to().isPresent());
    Optional<Instant> through =
        declaredEnd
            ? complete.stream().map(claim -> claim.to().get()).max(Comparator.naturalOrder())
            : latest(feed, reports);
    return new FeedCoverage(
        feed,
        kept,
        present,
        from,
        through,
        silences,
        present ? Untold.of(feed, reports, department.columnsNotKept()) : Set.of());
  }

  /** True for a file of the feed's own table, unless rows were there and not one could be read. */
  private static boolean isPresent(Feed feed, FeedReport report) {
    return report.table().feed() == feed
        && report.table().fileName().equals(feed.fileName())
        && !report.columns().isEmpty()
        && (report.rows() == 0 || report.accepted() > 0);
  }

  private static Optional<Instant> latest(Feed feed, List<FeedReport> reports) {
    if (!feed.isStream()) {
      return Optional.empty();
    }
    Optional<Instant> latest = latest(feed, reports, FeedReport::latest);
    return latest.isPresent() ? latest : latest(feed, reports, FeedReport::planned);
  }

  private static Optional<Instant> latest(
      Feed feed, List<FeedReport> reports, Function<FeedReport, Optional<Instant>> time) {
    return reports.stream()
        .filter(report -> report.table().feed() == feed)
        .flatMap(report -> time.apply(report).stream())
        .max(Comparator.naturalOrder());
  }

  private static List<CoverageClaim> of(List<CoverageClaim> claims, CoverageClaim.Status status) {
    return claims.stream().filter(claim -> claim.status() == status).toList();
  }

  /** Between two periods declared complete lies one that is not. */
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
