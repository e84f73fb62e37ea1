package org.needtoknow.parsers.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.needtoknow.model.lookup.ClockQuality;

/**
 * Turns the local time of one zone into an instant by a table of the zone's clock changes from 1970
 * to 2100. Immutable.
 */
final class LocalClock {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
  private static final Map<ZoneId, LocalClock> BY_ZONE = new ConcurrentHashMap<>();

  /** Local second, counted as if it were UTC, at which each stretch begins. */
  private final long[] begins;

  private final ClockQuality[] quality;
  private final int[] offset;

  /** The offset of the second pass in a doubled hour. */
  private final int[] laterOffset;

  private LocalClock(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    int size = 1;
    for (Change c = Change.after(rules, FIRST); c != null; c = c.next(rules)) {
      size += 2;
    }
    begins = new long[size];
    quality = new ClockQuality[size];
    offset = new int[size];
    laterOffset = new int[size];
    int i = 0;
    ZoneOffset before = rules.getOffset(FIRST);
    put(i++, Long.MIN_VALUE, ClockQuality.EXACT, before, before);
    for (Change c = Change.after(rules, FIRST); c != null; c = c.next(rules)) {
      ZoneOffsetTransition t = c.transition();
      long atBefore = t.toEpochSecond() + t.getOffsetBefore().getTotalSeconds();
      long atAfter = t.toEpochSecond() + t.getOffsetAfter().getTotalSeconds();
      // Overlap: the earlier instant of the two has the offset before the change. Gap: read as if
      // the clock had not been put forward, so again the offset before the change.
      put(
          i++,
          Math.min(atBefore, atAfter),
          t.isOverlap() ? ClockQuality.DOUBLED_HOUR : ClockQuality.SKIPPED_HOUR,
          t.getOffsetBefore(),
          t.getOffsetAfter());
      put(
          i++,
          Math.max(atBefore, atAfter),
          ClockQuality.EXACT,
          t.getOffsetAfter(),
          t.getOffsetAfter());
    }
  }

  private void put(int i, long begin, ClockQuality how, ZoneOffset first, ZoneOffset second) {
    begins[i] = begin;
    quality[i] = how;
    offset[i] = first.getTotalSeconds();
    laterOffset[i] = second.getTotalSeconds();
  }

  static LocalClock of(ZoneId zone) {
    return BY_ZONE.computeIfAbsent(zone, LocalClock::new);
  }

  /**
   * @param localSecond local time in seconds, counted as if it were UTC
   */
  LogTime at(long localSecond, int nano) {
    int i = Arrays.binarySearch(begins, localSecond);
    int stretch = i >= 0 ? i : -i - 2;
    Instant at = Instant.ofEpochSecond(localSecond - offset[stretch], nano);
    ClockQuality how = quality[stretch];
    return new LogTime(
        at,
        how == ClockQuality.DOUBLED_HOUR
            ? Optional.of(Instant.ofEpochSecond(localSecond - laterOffset[stretch], nano))
            : Optional.empty(),
        how);
  }

  private record Change(ZoneOffsetTransition transition) {
    static Change after(ZoneRules rules, Instant instant) {
      ZoneOffsetTransition t = rules.nextTransition(instant);
      return t == null || t.getInstant().isAfter(LAST) ? null : new Change(t);
    }

    Change next(ZoneRules rules) {
      return after(rules, transition.getInstant());
    }
  }
}
