package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far one feed can be relied on.
 *
 * @param kept false when the department declares that it keeps no such records at all, so that
 *     nothing is missing
 * @param present true when at least one file of the feed was read, and none is known to lack rows
 * @param completeFrom first instant it covers, empty for always
 * @param completeThrough last instant it covers; empty for a list without end, or for a stream with
 *     no record at all
 * @param silences periods in which nothing was recorded although there was work
 */
public record FeedCoverage(
    Feed feed,
    boolean kept,
    boolean present,
    Optional<Instant> completeFrom,
    Optional<Instant> completeThrough,
    List<Silence> silences) {
  /** A period without records: from inclusive, to exclusive. */
  public record Silence(Instant from, Instant to, String reason) {
    public Silence {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(reason, "reason");
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("a silence ends at or before its start");
      }
    }
  }

  /** What a feed can say about a period. */
  public enum Answer {
    COMPLETE,
    NOT_YET_COMPLETE,
    SILENT,
    MISSING
  }

  public FeedCoverage {
    requireNonNull(feed, "feed");
    requireNonNull(completeFrom, "completeFrom");
    requireNonNull(completeThrough, "completeThrough");
    silences = List.copyOf(silences);
  }

  /** Whether the feed holds everything from {@code from} through {@code through}. */
  public Answer over(Instant from, Instant through) {
    if (!kept) {
      return Answer.COMPLETE;
    }
    if (!present) {
      return Answer.MISSING;
    }
    for (Silence silence : silences) {
      if (silence.from().isBefore(through) && from.isBefore(silence.to())) {
        return Answer.SILENT;
      }
    }
    if (completeFrom.isPresent() && from.isBefore(completeFrom.get())) {
      return Answer.MISSING;
    }
    if (completeThrough.isEmpty()) {
      return feed.isStream() ? Answer.NOT_YET_COMPLETE : Answer.COMPLETE;
    }
    return completeThrough.get().isBefore(through) ? Answer.NOT_YET_COMPLETE : Answer.COMPLETE;
  }
}
