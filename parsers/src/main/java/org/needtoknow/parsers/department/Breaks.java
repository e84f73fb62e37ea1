package org.needtoknow.parsers.department;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.needtoknow.model.work.FeedCoverage.Silence;
import org.needtoknow.parsers.department.Heads.Head;

/**
 * Periods of which cases or calls tell so little that part of a file must have been lost, though
 * nothing says so: file after file is cut at some row on its way out of a records system.
 */
final class Breaks {
  /** Fewer than this in a row happen. */
  private static final int RUN = 20;

  /** A run that chance makes less often than this is none. */
  private static final double CHANCE = 1e-9;

  /** So many calls tell how often there is one. */
  private static final int ENOUGH = 50;

  /** A pause of so many times the usual one is none. */
  private static final int PAUSE = 20;

  private static final Duration DAY = Duration.ofDays(1);

  private final List<Head> heads;
  private final String noun;

  /** Until when a break lasts, empty for until heads are told of again. */
  private final Optional<Instant> until;

  private final List<Silence> found = new ArrayList<>();

  private Breaks(List<Head> heads, String noun, Optional<Instant> until) {
    this.heads = heads;
    this.noun = noun;
    this.until = until;
  }

  /**
   * Of cases: once some were lost, any later lookup may have been of one of them.
   *
   * @param through how far they reach
   */
  static List<Silence> ofCases(Heads cases, Optional<Instant> through) {
    Breaks breaks = new Breaks(cases.inOrder(), "case", through);
    breaks.runs(Head::hasOfficers, "who has it");
    breaks.runs(Head::hasParties, "whom it concerns");
    return breaks.found;
  }

  /**
   * Of calls.
   *
   * @param from since when they are declared complete
   * @param through until when
   */
  static List<Silence> ofCalls(Heads calls, Optional<Instant> from, Optional<Instant> through) {
    Breaks breaks = new Breaks(calls.inOrder(), "call", Optional.empty());
    breaks.runs(Head::hasOfficers, "who was on it");
    breaks.runs(Head::hasParties, "whom it concerns");
    breaks.pauses(from, through);
    return breaks.found;
  }

  /** Long rows of heads of which nothing is told that is told of the others. */
  private void runs(Predicate<Head> told, String what) {
    long all = heads.stream().filter(told).count();
    int start = 0;
    for (int i = 0; i <= heads.size(); i++) {
      if (i == heads.size() || told.test(heads.get(i))) {
        int length = i - start;
        double share = all / (double) Math.max(1, heads.size() - length);
        if (length >= RUN && Math.pow(1 - share, length) < CHANCE) {
          Instant next = i < heads.size() ? time(i) : time(i - 1).plus(DAY);
          silence(time(start), until.orElse(next), "no " + noun + " in it tells " + what);
        }
        start = i + 1;
      }
    }
  }

  private void pauses(Optional<Instant> from, Optional<Instant> through) {
    if (heads.size() < ENOUGH) {
      return;
    }
    Instant first = time(0);
    Instant last = time(heads.size() - 1);
    // The usual pause is that of the middle: one row of another year would make it any length.
    Instant lower = time(heads.size() / 20);
    Instant upper = time(heads.size() - 1 - heads.size() / 20);
    Duration usual =
        Duration.between(lower, upper)
            .dividedBy(Math.max(1, heads.size() - 1 - 2 * (heads.size() / 20)));
    Duration least = usual.multipliedBy(PAUSE).compareTo(DAY) > 0 ? usual.multipliedBy(PAUSE) : DAY;
    from.ifPresent(declared -> pause(declared, first, least));
    for (int i = 1; i < heads.size(); i++) {
      pause(time(i - 1), time(i), least);
    }
    through.ifPresent(declared -> pause(last, declared, least));
  }

  private void pause(Instant from, Instant to, Duration least) {
    if (Duration.between(from, to).compareTo(least) > 0) {
      silence(from, to, "no " + noun + " at all in it");
    }
  }

  private void silence(Instant from, Instant to, String reason) {
    if (from.isBefore(to)) {
      found.add(new Silence(from, to, reason));
    }
  }

  private Instant time(int head) {
    return Heads.time(heads.get(head));
  }
}
