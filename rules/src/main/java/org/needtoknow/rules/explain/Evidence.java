package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.needtoknow.model.verdict.MatchTier;

/**
 * All that is on file about one act, whenever it was recorded. A decision as of a time uses only
 * what had been recorded by then.
 *
 * @param candidates explanations, best first
 * @param conflicts what makes the subject related, adverse or restricted
 * @param numbers what the file says of each number cited
 * @param listedIn cases and calls that list the subject, of any officer
 * @param victimOf own cases in which the subject is a victim or witness
 */
public record Evidence(
    List<Candidate> candidates,
    List<Conflict> conflicts,
    List<CitedNumber> numbers,
    List<ListedIn> listedIn,
    List<VictimOf> victimOf) {
  public static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A case or call that lists the subject.
   *
   * @param ownWord whether the officer alone wrote it there, after the lookup
   */
  public record ListedIn(
      FactRef fact, String role, MatchTier tier, boolean ownWord, Instant knownAt) {}

  /**
   * An own case in which the subject is a victim or witness.
   *
   * @param fact the case's label
   * @param since the last activity on the case before the lookup
   */
  public record VictimOf(String fact, Instant since, Instant knownAt) {}

  public Evidence {
    candidates = List.copyOf(candidates);
    conflicts = List.copyOf(conflicts);
    numbers = List.copyOf(numbers);
    listedIn = List.copyOf(listedIn);
    victimOf = List.copyOf(victimOf);
  }

  /** Whether an explanation that stands alone had been recorded. */
  public boolean strong(Instant asOf) {
    for (Candidate candidate : candidates) {
      if (candidate.standsAlone() && candidate.isKnown(asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Times after {@code after} and up to {@code through} at which something more was recorded. */
  public List<Instant> recordedWithin(Instant after, Instant through) {
    Later later = new Later(after, through);
    for (Candidate candidate : candidates) {
      later.add(candidate.knownAt());
    }
    for (Conflict conflict : conflicts) {
      later.add(conflict.knownAt());
    }
    for (CitedNumber number : numbers) {
      number.knownAt().forEach(later::add);
    }
    return later.times == null ? List.of() : new ArrayList<>(later.times);
  }

  /** Times within a period, none for nearly every act. */
  private static final class Later {
    private final Instant after;
    private final Instant through;
    private TreeSet<Instant> times;

    Later(Instant after, Instant through) {
      this.after = after;
      this.through = through;
    }

    void add(Instant known) {
      if (known.isAfter(after) && !known.isAfter(through)) {
        times = times == null ? new TreeSet<>() : times;
        times.add(known);
      }
    }
  }
}
