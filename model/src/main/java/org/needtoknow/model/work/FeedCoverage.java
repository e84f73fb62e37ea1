package org.needtoknow.model.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far one feed can be relied on.
 *
 * @param kept false when the department declares that it keeps no such records at all, so that no
 *     file is missing
 * @param present true when at least one file of the feed was read, and none is known to lack rows
 * @param completeFrom first instant it covers, empty for always
 * @param completeThrough last instant it covers; empty for a list without end, or for a stream with
 *     no record at all
 * @param silences periods in which nothing was recorded although there was work
 * @param missingDetails details that no row of it has
 * @param numbers of cases and of calls, the series of their numbers; none where none are known
 */
public record FeedCoverage(
    Feed feed,
    boolean kept,
    boolean present,
    Optional<Instant> completeFrom,
    Optional<Instant> completeThrough,
    List<Silence> silences,
    Set<FeedDetail> missingDetails,
    List<NumberSeries> numbers) {
  private static final int SILENCES_SHOWN = 5;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

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

  /** How a feed covers a period. */
  public enum Answer {
    COMPLETE,
    NOT_YET_COMPLETE,
    SILENT,
    MISSING
  }

  /** Whether a number that is not on file would be on file if it were the department's. */
  public enum Numbered {
    /** It lies among numbers that the feed holds. */
    WITHIN,
    /** It is older than the feed's first records. */
    BEFORE,
    /** No number of this feed has its form. */
    OTHERWISE
  }

  public FeedCoverage {
    requireNonNull(feed, "feed");
    requireNonNull(completeFrom, "completeFrom");
    requireNonNull(completeThrough, "completeThrough");
    silences = List.copyOf(silences);
    EnumSet<FeedDetail> inOrder = EnumSet.noneOf(FeedDetail.class);
    inOrder.addAll(missingDetails);
    missingDetails = Collections.unmodifiableSet(inOrder);
    numbers = List.copyOf(numbers);
  }

  /** A feed whose rows have every detail. */
  public FeedCoverage(
      Feed feed,
      boolean kept,
      boolean present,
      Optional<Instant> completeFrom,
      Optional<Instant> completeThrough,
      List<Silence> silences) {
    this(feed, kept, present, completeFrom, completeThrough, silences, Set.of(), List.of());
  }

  /** Where a number that is not on file would be among those on file. */
  public Numbered numbered(String number) {
    String form = NumberSeries.formOf(number);
    for (NumberSeries series : numbers) {
      if (series.form().equals(form)) {
        return series.reaches(number) ? Numbered.WITHIN : Numbered.BEFORE;
      }
    }
    return Numbered.OTHERWISE;
  }

  /**
   * The details that no row has, as in {@code no officers, no vehicles}; {@code ""} for nothing.
   */
  public String missingDetailsInWords() {
    return missingDetails.stream().map(FeedDetail::words).collect(Collectors.joining(", "));
  }

  /**
   * The reasons why it is not reliable throughout, one line each, for people to read; empty when it
   * is reliable.
   *
   * @param zone the zone in which times are written
   */
  public List<String> shortcomings(ZoneId zone) {
    if (!kept) {
      return List.of();
    }
    String name = feed.fileName();
    if (!present) {
      return List.of(name + " (missing)");
    }
    List<String> all = new ArrayList<>();
    if (!missingDetails.isEmpty()) {
      all.add(name + " (" + missingDetailsInWords() + ")");
    }
    for (Silence silence : silences.subList(0, Math.min(SILENCES_SHOWN, silences.size()))) {
      all.add(
          name
              + " (silent from "
              + MINUTE.format(silence.from().atZone(zone))
              + " to "
              + MINUTE.format(silence.to().atZone(zone))
              + (silence.reason().isBlank() ? "" : ": " + silence.reason())
              + ")");
    }
    if (silences.size() > SILENCES_SHOWN) {
      all.add(name + " (silent " + (silences.size() - SILENCES_SHOWN) + " times more)");
    }
    return all;
  }

  /** Whether it cannot count against any officer: it is missing, or names no officers. */
  public boolean isMissing() {
    return kept && (!present || missingDetails.contains(FeedDetail.OFFICERS));
  }

  /** Whether the feed holds everything from {@code from} through {@code through}. */
  public Answer over(Instant from, Instant through) {
    if (!kept) {
      return Answer.COMPLETE;
    }
    if (isMissing()) {
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
