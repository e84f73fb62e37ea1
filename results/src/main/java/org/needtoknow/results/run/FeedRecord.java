package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.results.document.Blank;

/**
 * How far one feed can be relied on.
 *
 * @param missingDetails details that no row of it has
 * @param completeFrom first instant it covers, empty for always
 * @param completeThrough last instant it covers; empty for a list, or a stream without a record
 * @param silences periods in which nothing was recorded although there was work
 */
public record FeedRecord(
    Feed feed,
    FeedState state,
    List<FeedDetail> missingDetails,
    Optional<Instant> completeFrom,
    Optional<Instant> completeThrough,
    List<Silence> silences) {
  /**
   * A period without records.
   *
   * @param from inclusive
   * @param to exclusive
   * @param reason as the department gives it, or {@code ""}
   */
  public record Silence(Instant from, Instant to, String reason) {
    public Silence {
      requireNonNull(from, "silences.from");
      requireNonNull(to, "silences.to");
      reason = Blank.orBlank(reason);
    }
  }

  public FeedRecord {
    requireNonNull(feed, "feeds.feed");
    requireNonNull(state, "feeds.state");
    missingDetails = Blank.orEmptyList(missingDetails);
    completeFrom = Blank.orEmpty(completeFrom);
    completeThrough = Blank.orEmpty(completeThrough);
    silences = Blank.orEmptyList(silences);
  }

  /** What is known of a feed's reach, as the record of a run has it. */
  public static FeedRecord of(FeedCoverage coverage) {
    return new FeedRecord(
        coverage.feed(),
        state(coverage),
        List.copyOf(coverage.missingDetails()),
        coverage.completeFrom(),
        coverage.completeThrough(),
        coverage.silences().stream()
            .map(silence -> new Silence(silence.from(), silence.to(), silence.reason()))
            .toList());
  }

  private static FeedState state(FeedCoverage coverage) {
    if (!coverage.kept()) {
      return FeedState.NOT_KEPT;
    }
    if (!coverage.present()) {
      return FeedState.MISSING;
    }
    return coverage.silences().isEmpty() ? FeedState.COMPLETE : FeedState.SILENT;
  }

  /** Whether the feed cannot be used against any officer: it is missing or names no officers. */
  public boolean holdsNothing() {
    return state == FeedState.MISSING
        || state != FeedState.NOT_KEPT && missingDetails.contains(FeedDetail.OFFICERS);
  }
}
