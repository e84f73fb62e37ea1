package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.wire.Tally;

/**
 * Detects a log whose clock differs by whole hours from that of the calls. Then one of the two
 * zones in {@code department.yaml} is wrong, and so are the verdicts of the run.
 */
public final class ClockCheck {
  /** Fewer lookups at one distance may be chance. */
  private static final long LEAST = 20;

  /** Reports are written after the call, too: up to one in so many of those in time. */
  private static final long USUAL = 4;

  private final SortedMap<String, SortedMap<Long, Long>> apart = new TreeMap<>();
  private final SortedMap<String, Long> timely = new TreeMap<>();

  /**
   * @param of system and distance, as {@link Tally.What#CALL_LAG} has it
   */
  public void add(String of, long count) {
    int cut = of.indexOf('\n');
    String system = of.substring(0, cut);
    String hours = of.substring(cut + 1);
    if (hours.equals(Tally.TIMELY)) {
      timely.merge(system, count, Long::sum);
    } else {
      apart
          .computeIfAbsent(system, s -> new TreeMap<>())
          .merge(Long.parseLong(hours), count, Long::sum);
    }
  }

  /** One sentence for each system whose clock differs from that of the calls. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    apart.keySet().forEach(system -> misfit(system).ifPresent(m -> problems.add(m.words())));
    return problems;
  }

  /** Whether most of what can be held against calls of one system lies hours away from them. */
  public boolean isCertain() {
    return apart.keySet().stream()
        .flatMap(system -> misfit(system).stream())
        .anyMatch(Misfit::isCertain);
  }

  private Optional<Misfit> misfit(String system) {
    SortedMap<Long, Long> byHours = apart.get(system);
    long most =
        byHours.entrySet().stream()
            .max((one, other) -> Long.compare(one.getValue(), other.getValue()))
            .orElseThrow()
            .getKey();
    // A call lasts, so that what one hour's shift moves falls into two of them.
    long moved = byHours.get(most) + byHours.getOrDefault(most + 1, 0L);
    long fits = timely.getOrDefault(system, 0L);
    return byHours.get(most) >= LEAST && moved * USUAL > fits
        ? Optional.of(new Misfit(system, most, moved, fits))
        : Optional.empty();
  }

  /**
   * A system whose lookups lie away from the calls.
   *
   * @param hours the distance that most of them have
   * @param moved how many have it
   * @param fits how many lie in the time of their call
   */
  private record Misfit(String system, long hours, long moved, long fits) {
    boolean isCertain() {
      return moved > fits;
    }

    String words() {
      long whole = hours < 0 ? -hours : Math.max(1, hours);
      return "the clocks of "
          + system
          + " and of the calls do not fit: "
          + moved
          + " lookups of people on the officer's own call lie about "
          + (whole == 1 ? "an hour" : whole + " hours")
          + (hours < 0 ? " before" : " after")
          + " it, "
          + fits
          + " in its time; is the zone of one of them wrong in department.yaml? "
          + (isCertain()
              ? "No item of this run is put up for work: correct the zone and audit again"
              : "Until that is known, do not use this run against any officer");
    }
  }
}
