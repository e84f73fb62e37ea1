package org.needtoknow.results.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a field is that its JSON leaves out. */
public final class Blank {
  private Blank() {}

  public static String orBlank(String text) {
    return text == null ? "" : text;
  }

  public static <T> Optional<T> orEmpty(Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  public static <T> List<T> orEmptyList(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** In order of its keys, so that equal records are written alike. */
  public static <K extends Comparable<K>, V> SortedMap<K, V> orEmptyMap(Map<K, V> map) {
    return map == null
        ? Collections.emptySortedMap()
        : Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /**
   * Text that must be there.
   *
   * @throws IllegalArgumentException when it is not; names the field
   */
  public static String required(String text, String field) {
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return text;
  }
}
