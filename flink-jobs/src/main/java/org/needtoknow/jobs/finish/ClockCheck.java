package org.needtoknow.jobs.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.wire.Tally;

/**
 * Tells when the clock of a log and that of the calls lie whole hours apart: one of the two zones
 * in {@code department.yaml} is wrong then, and what the run says of lookups with it.
 */
final class ClockCheck {
  /** Fewer lookups at one distance are chance. */
  private static final long LEAST = 20;

  /** Reports are written after the call, too: up to one in so many of those in time. */
  private static final long USUAL = 4;

  private final SortedMap<String, SortedMap<Long, Long>> apart = new TreeMap<>();
  private final SortedMap<String, Long> timely = new TreeMap<>();

  /**
   * @param of system and distance, as {@link Tally.What#CALL_LAG} has it
   */
  void add(String of, long count) {
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

  /** One sentence for each system whose clock does not fit that of the calls. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    apart.forEach(
        (system, byHours) -> {
          long most =
              byHours.entrySet().stream()
                  .max((one, other) -> Long.compare(one.getValue(), other.getValue()))
                  .orElseThrow()
                  .getKey();
          // A call lasts, so that what one hour's shift moves falls into two of them.
          long moved = byHours.get(most) + byHours.getOrDefault(most + 1, 0L);
          long fits = timely.getOrDefault(system, 0L);
          if (byHours.get(most) >= LEAST && moved * USUAL > fits) {
            problems.add(words(system, most, moved, fits));
          }
        });
    return problems;
  }

  private static String words(String system, long hours, long moved, long fits) {
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
        + " in its time; is the zone of one of them wrong in department.yaml? Until that is known, hold"
        + " nothing of this run against anybody";
  }
}
