package org.needtoknow.rules.pattern;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;

/** Measures while they are counted. Every measure that may be counted is named at the start. */
final class MeasureCounts {
  private final Measure[] counted;
  private final long[] counts = new long[Measure.values().length];

  MeasureCounts(Measure... counted) {
    this.counted = counted.clone();
  }

  void add(Measure measure, long more) {
    counts[measure.ordinal()] += more;
  }

  /** The named measures, those that are 0 too. */
  Map<Measure, Long> map() {
    Map<Measure, Long> map = new EnumMap<>(Measure.class);
    for (Measure measure : counted) {
      map.put(measure, counts[measure.ordinal()]);
    }
    return map;
  }

  /**
   * An unmodifiable copy.
   *
   * @throws IllegalArgumentException when a measure belongs to another scope
   */
  static Map<Measure, Long> copyOf(Map<Measure, Long> measures, RuleScope scope) {
    Map<Measure, Long> copy = new EnumMap<>(Measure.class);
    copy.putAll(measures);
    for (Measure measure : copy.keySet()) {
      if (measure.scope() != scope) {
        throw new IllegalArgumentException(measure + " is no measure over " + scope.key());
      }
    }
    return Collections.unmodifiableMap(copy);
  }
}
