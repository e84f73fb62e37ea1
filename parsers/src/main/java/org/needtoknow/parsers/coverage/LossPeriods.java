package org.needtoknow.parsers.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.needtoknow.model.work.FeedCoverage.Silence;
import org.needtoknow.parsers.work.WorkNumbers;
import org.needtoknow.parsers.work.WorkNumbers.Entry;

/**
 * Finds periods in which cases or calls lack so many details that part of a file must be lost. An
 * export that a records system cuts at some row looks complete.
 */
final class LossPeriods {
  /** Shorter runs happen by chance. */
  private static final int RUN = 20;

  /** A run of lower probability does not count as chance. */
  private static final double CHANCE = 1e-9;

  /** This many calls show how often calls occur. */
  private static final int ENOUGH = 50;

  /** A pause longer than this many times the usual pause counts as a gap. */
  private static final int PAUSE = 20;

  private static final Duration DAY = Duration.ofDays(1);

  private final List<Entry> entries;
  private final String noun;

  /** The time when all losses end; empty when each ends with the next complete entry. */
  private final Optional<Instant> until;

  private final List<Silence> found = new ArrayList<>();

  private LossPeriods(List<Entry> entries, String noun, Optional<Instant> until) {
    this.entries = entries;
    this.noun = noun;
    this.until = until;
  }

  /**
   * Loss periods of cases: once some cases are lost, any later lookup may be for one of them.
   *
   * @param through the last time that cases cover
   */
  static List<Silence> ofCases(WorkNumbers cases, Optional<Instant> through) {
    LossPeriods losses = new LossPeriods(cases.inOrder(), "case", through);
    losses.runs(Entry::hasOfficers, "names who has it");
    losses.runs(Entry::hasParties, "names a party");
    return losses.found;
  }

  /**
   * Loss periods of calls.
   *
   * @param from start of the time declared complete
   * @param through end of that time
   */
  static List<Silence> ofCalls(
      WorkNumbers calls, Optional<Instant> from, Optional<Instant> through) {
    LossPeriods losses = new LossPeriods(calls.inOrder(), "call", Optional.empty());
    losses.runs(Entry::hasOfficers, "names who was on it");
    losses.runs(Entry::hasParties, "names a party");
    losses.pauses(from, through);
    return losses.found;
  }

  /** Long runs of entries that lack details that the other entries have. */
  private void runs(Predicate<Entry> complete, String what) {
    long all = entries.stream().filter(complete).count();
    int start = 0;
    for (int i = 0; i <= entries.size(); i++) {
      if (i == entries.size() || complete.test(entries.get(i))) {
        int length = i - start;
        double share = all / (double) Math.max(1, entries.size() - length);
        if (length >= RUN && Math.pow(1 - share, length) < CHANCE) {
          Instant next = i < entries.size() ? time(i) : time(i - 1).plus(DAY);
          silence(time(start), until.orElse(next), "no " + noun + " in it " + what);
        }
        start = i + 1;
      }
    }
  }

  private void pauses(Optional<Instant> from, Optional<Instant> through) {
    if (entries.size() < ENOUGH) {
      return;
    }
    Instant first = time(0);
    Instant last = time(entries.size() - 1);
    // The usual pause is the median: with the mean, one row of another year would distort it.
    Instant lower = time(entries.size() / 20);
    Instant upper = time(entries.size() - 1 - entries.size() / 20);
    Duration usual =
        Duration.between(lower, upper)
            .dividedBy(Math.max(1, entries.size() - 1 - 2 * (entries.size() / 20)));
    Duration least = usual.multipliedBy(PAUSE).compareTo(DAY) > 0 ? usual.multipliedBy(PAUSE) : DAY;
    from.ifPresent(declared -> pause(declared, first, least));
    for (int i = 1; i < entries.size(); i++) {
      pause(time(i - 1), time(i), least);
    }
    through.ifPresent(declared -> pause(last, declared, least));
  }

  private void pause(Instant from, Instant to, Duration least) {
    if (Duration.between(from, to).compareTo(least) > 0) {
      silence(from, to, "no " + noun + " in it");
    }
  }

  private void silence(Instant from, Instant to, String reason) {
    if (from.isBefore(to)) {
      found.add(new Silence(from, to, reason));
    }
  }

  private Instant time(int index) {
    return WorkNumbers.time(entries.get(index));
  }
}
