package org.needtoknow.results.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;

/** What a field means that a document leaves out: a blank text, an empty list, an empty map. */
final class Absent {
  private Absent() {}

  static String text(String value) {
    return value == null ? "" : Text.orBlank(value, "text");
  }

  static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** Kept in the order of its keys, so that equal records are written alike. */
  static <K extends Comparable<K>, V> SortedMap<K, V> map(Map<K, V> values) {
    return values == null
        ? Collections.emptySortedMap()
        : Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  static <T> Optional<T> value(Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }
}
