package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things under several keys each, found without a scan.
 *
 * @param <T> what is found; told apart by identity of its record
 */
public final class KeyIndex<T> {
  private final Map<String, List<T>> byKey = new HashMap<>();

  public void add(Iterable<String> keys, T value) {
    for (String key : keys) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }
  }

  /** Everything under any of the keys, each once, in the order of adding under the first key. */
  public Set<T> find(List<String> keys) {
    Set<T> found = Set.of();
    for (String key : keys) {
      List<T> values = byKey.get(key);
      if (values != null) {
        if (found.isEmpty()) {
          found = new LinkedHashSet<>();
        }
        found.addAll(values);
      }
    }
    return found;
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }
}
