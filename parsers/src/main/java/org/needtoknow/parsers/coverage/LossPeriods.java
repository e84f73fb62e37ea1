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
 * Finds periods in which cases or calls say so little that part of a file must have been lost: an
 * export that a records system cuts at some row looks whole.
 */
final class LossPeriods {
  /** Shorter runs happen by chance. */
  private static final int RUN = 20;

  /** A run of lower probability is no chance. */
  private static final double CHANCE = 1e-9;

  /** So many calls show how often there is one. */
  private static final int ENOUGH = 50;

  /** A pause of so many times the usual one is none. */
  private static final int PAUSE = 20;

  private static final Duration DAY = Duration.ofDays(1);

  private final List<Entry> entries;
  private final String noun;

  /** When every loss ends; empty when each ends with the next entry that is complete. */
  private final Optional<Instant> until;

  private final List<Silence> found = new ArrayList<>();

  private LossPeriods(List<Entry> entries, String noun, Optional<Instant> until) {
    this.entries = entries;
    this.noun = noun;
    this.until = until;
  }

  /**
   * Of cases: once some were lost, any later lookup may have been of one of them.
   *
   * @param through how far they reach
   */
  static List<Silence> ofCases(WorkNumbers cases, Optional<Instant> through) {
    LossPeriods losses = new LossPeriods(cases.inOrder(), "case", through);
    losses.runs(Entry::hasOfficers, "names who has it");
    losses.runs(Entry::hasParties, "names a party");
    return losses.found;
  }

  /**
   * Of calls.
   *
   * @param from since when they are declared complete
   * @param through until when
   */
  static List<Silence> ofCalls(
      WorkNumbers calls, Optional<Instant> from, Optional<Instant> through) {
    LossPeriods losses = new LossPeriods(calls.inOrder(), "call", Optional.empty());
    losses.runs(Entry::hasOfficers, "names who was on it");
    losses.runs(Entry::hasParties, "names a party");
    losses.pauses(from, through);
    return losses.found;
  }

  /** Long runs of entries that lack what the others have. */
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
    // The usual pause is that of the middle: one row of another year would make it any length.
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
