package org.needtoknow.results.run;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.needtoknow.model.verdict.Verdict;

/** Sums of counts, and whether they agree. */
final class Counted {
  private Counted() {}

  /** A count for every verdict, 0 where none is given. */
  static SortedMap<Verdict, Long> every(Map<Verdict, Long> some) {
    SortedMap<Verdict, Long> all = new TreeMap<>(some == null ? Map.of() : some);
    for (Verdict verdict : Verdict.values()) {
      all.putIfAbsent(verdict, 0L);
    }
    return Collections.unmodifiableSortedMap(all);
  }

  static long sum(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  static long sum(List<SystemMonth> months, ToLongFunction<SystemMonth> count) {
    return months.stream().mapToLong(count).sum();
  }

  /** The counts of all months together, by key. */
  static <K extends Comparable<K>> SortedMap<K, Long> sums(
      List<SystemMonth> months, Function<SystemMonth, SortedMap<K, Long>> counts) {
    SortedMap<K, Long> sums = new TreeMap<>();
    months.forEach(
        month -> counts.apply(month).forEach((key, count) -> sums.merge(key, count, Long::sum)));
    return sums;
  }

  static void same(Object one, Object other, String what) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(what + " do not agree: " + one + " are not " + other);
    }
  }
}
