package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things under several keys each, found without a scan.
 *
 * @param <T> what is found; each thing added is told apart from every other, equal or not
 */
public final class KeyIndex<T> {
  private final Map<String, List<T>> byKey = new HashMap<>();

  public void add(Iterable<String> keys, T value) {
    for (String key : keys) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }
  }

  /** Everything under any of the keys, each once, in the order of adding under the first key. */
  public List<T> find(List<String> keys) {
    List<T> only = List.of();
    if (byKey.isEmpty()) {
      return only;
    }
    List<T> found = null;
    Set<T> seen = null;
    for (int i = 0; i < keys.size(); i++) {
      List<T> values = byKey.get(keys.get(i));
      if (values == null) {
        continue;
      }
      if (only.isEmpty()) {
        only = values;
        continue;
      }
      if (found == null) {
        found = new ArrayList<>(only);
        // By identity: equality of whole records costs more than all the rest.
        seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(only);
      }
      for (T value : values) {
        if (seen.add(value)) {
          found.add(value);
        }
      }
    }
    return found == null ? only : found;
  }
}
