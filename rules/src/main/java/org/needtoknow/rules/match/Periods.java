package org.needtoknow.rules.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Things with a period each, sorted by beginning and found by time with a binary search. From
 * inclusive, to exclusive.
 *
 * @param <T> what has the period
 */
final class Periods<T> {
  private final Function<T, Instant> from;
  private final Function<T, Instant> to;
  private final List<T> all = new ArrayList<>(4);
  private Duration longest = Duration.ZERO;
  private boolean sorted = true;

  Periods(Function<T, Instant> from, Function<T, Instant> to) {
    this.from = from;
    this.to = to;
  }

  void add(T one) {
    all.add(one);
    sorted = false;
    Duration length = Duration.between(from.apply(one), to.apply(one));
    longest = length.compareTo(longest) > 0 ? length : longest;
  }

  /** Gives everything that overlaps the time from {@code start} through {@code end}. */
  void within(Instant start, Instant end, Consumer<T> into) {
    sort();
    Instant earliest = start.minus(longest);
    for (int i = firstAfter(end) - 1; i >= 0; i--) {
      T one = all.get(i);
      if (from.apply(one).isBefore(earliest)) {
        return;
      }
      if (to.apply(one).isAfter(start)) {
        into.accept(one);
      }
    }
  }

  List<T> all() {
    sort();
    return all;
  }

  private void sort() {
    if (!sorted) {
      all.sort(Comparator.comparing(from));
      sorted = true;
    }
  }

  private int firstAfter(Instant end) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from.apply(all.get(middle)).isAfter(end)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
