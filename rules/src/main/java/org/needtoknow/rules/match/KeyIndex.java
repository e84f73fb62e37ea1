package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * An index of things by the keys of their profiles. Keys are numbers, so two different keys may
 * very rarely be equal: the caller compares the results by a {@link SubjectMatcher}.
 *
 * @param <T> the indexed things, compared by identity, not by equality
 */
public final class KeyIndex<T> {
  /** With more results than this, a set is faster than a scan. */
  private static final int FEW = 16;

  /** A table as in {@link KeyNumbers#place}, with the things of each key. */
  private long[] keys = new long[16];

  private Object[] values = new Object[16];
  private int size;

  /** Things under one key, where there is more than one. */
  private static final class Several<T> {
    private final List<T> things = new ArrayList<>(4);
  }

  /** Adds a thing under every key of the profile. */
  public void add(Profile profile, T thing) {
    for (long key : profile.keys()) {
      put(key, thing);
    }
  }

  private void put(long key, T thing) {
    if (2 * size >= keys.length) {
      grow();
    }
    int place = KeyNumbers.place(key, keys);
    Object there = values[place];
    if (there == null) {
      keys[place] = key;
      values[place] = thing;
      size++;
    } else if (there instanceof Several<?>) {
      several(there).things.add(thing);
    } else {
      Several<T> several = new Several<>();
      several.things.add(one(there));
      several.things.add(thing);
      values[place] = several;
    }
  }

  private void grow() {
    long[] formerKeys = keys;
    Object[] formerValues = values;
    keys = new long[2 * formerKeys.length];
    values = new Object[keys.length];
    for (int i = 0; i < formerKeys.length; i++) {
      if (formerKeys[i] != 0) {
        int place = KeyNumbers.place(formerKeys[i], keys);
        keys[place] = formerKeys[i];
        values[place] = formerValues[i];
      }
    }
  }

  /** Everything under any key of the profile, each thing once. */
  public List<T> find(Profile profile) {
    return size == 0 ? List.of() : find(profile.keys());
  }

  /** Everything under any exact key of the profile, each thing once. */
  public List<T> findExact(Profile profile) {
    return size == 0 ? List.of() : find(profile.exactKeys());
  }

  /** In the order of adding under the first key. */
  private List<T> find(long[] wanted) {
    Object first = null;
    List<T> found = null;
    Set<T> seen = null;
    for (long key : wanted) {
      Object there = values[KeyNumbers.place(key, keys)];
      if (there == null || there == first) {
        continue;
      }
      if (first == null) {
        first = there;
        continue;
      }
      if (found == null) {
        found = new ArrayList<>(list(first));
      }
      for (T thing : list(there)) {
        if (seen == null && found.size() > FEW) {
          // By identity: equality of whole records costs more than the rest of the search.
          seen = Collections.newSetFromMap(new IdentityHashMap<>());
          seen.addAll(found);
        }
        if (seen == null ? !holds(found, thing) : seen.add(thing)) {
          found.add(thing);
        }
      }
    }
    if (found != null) {
      return found;
    }
    return first == null ? List.of() : list(first);
  }

  @SuppressWarnings("ReferenceEquality") // things are compared by identity
  private static <T> boolean holds(List<T> found, T thing) {
    for (T one : found) {
      if (one == thing) {
        return true;
      }
    }
    return false;
  }

  private List<T> list(Object there) {
    return there instanceof Several<?>
        ? Collections.unmodifiableList(several(there).things)
        : List.of(one(there));
  }

  @SuppressWarnings("unchecked") // only things and lists of things are put in
  private T one(Object there) {
    return (T) there;
  }

  @SuppressWarnings("unchecked") // as above
  private Several<T> several(Object there) {
    return (Several<T>) there;
  }
}
