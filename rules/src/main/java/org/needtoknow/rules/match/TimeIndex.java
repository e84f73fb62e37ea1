package org.needtoknow.rules.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds periods by an instant, through hourly buckets. A period longer than {@link #LONGEST_HOURS}
 * counts for its first hours only: a unit that was never cleared says nothing about the next day.
 *
 * @param <T> what has the period
 */
public final class TimeIndex<T> {
  static final int LONGEST_HOURS = 48;

  private record Entry<T>(Instant from, Instant to, T value) {}

  private final Map<Long, List<Entry<T>>> byHour = new HashMap<>();

  /** Adds a period: from inclusive, to exclusive. */
  public void add(Instant from, Instant to, T value) {
    Entry<T> entry = new Entry<>(from, to, value);
    long first = hour(from);
    long last = Math.min(hour(to), first + LONGEST_HOURS - 1);
    for (long hour = first; hour <= last; hour++) {
      byHour.computeIfAbsent(hour, k -> new ArrayList<>(2)).add(entry);
    }
  }

  /** Everything whose period contains the instant, in order of adding. */
  public List<T> at(Instant at) {
    List<Entry<T>> bucket = byHour.get(hour(at));
    if (bucket == null) {
      return List.of();
    }
    List<T> found = List.of();
    for (Entry<T> entry : bucket) {
      if (!at.isBefore(entry.from) && at.isBefore(entry.to)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(entry.value);
      }
    }
    return found;
  }

  private static long hour(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), 3600);
  }
}
