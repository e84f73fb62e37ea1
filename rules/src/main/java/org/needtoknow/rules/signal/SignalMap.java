package org.needtoknow.rules.signal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every signal of one act by its key, in order of keys. Values are in an array: a tree of some
 * thirty signals for every act would cost more than the decision.
 */
public final class SignalMap extends AbstractMap<String, Object>
    implements SortedMap<String, Object> {
  private static final Signal[] SORTED = sorted();
  private static final Map<String, Integer> PLACE = new HashMap<>();
  private static final int[] PLACE_OF = new int[SORTED.length];

  static {
    for (int i = 0; i < SORTED.length; i++) {
      PLACE.put(SORTED[i].key(), i);
      PLACE_OF[SORTED[i].ordinal()] = i;
    }
  }

  private final Object[] values = new Object[SORTED.length];

  private static Signal[] sorted() {
    Signal[] signals = Signal.values();
    Arrays.sort(signals, Comparator.comparing(Signal::key));
    return signals;
  }

  /** Sets a signal. */
  public void set(Signal signal, Object value) {
    values[PLACE_OF[signal.ordinal()]] = value;
  }

  /** The place of a signal's value, -1 when there is no such signal. */
  public static int placeOf(String key) {
    return PLACE.getOrDefault(key, -1);
  }

  /** The value at a place, without a search. */
  public Object at(int place) {
    return values[place];
  }

  @Override
  public int size() {
    return SORTED.length;
  }

  @Override
  public Object get(Object key) {
    Integer place = PLACE.get(key);
    return place == null ? null : values[place];
  }

  @Override
  public boolean containsKey(Object key) {
    return PLACE.containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Object>> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < SORTED.length;
          }

          @Override
          public Entry<String, Object> next() {
            if (next >= SORTED.length) {
              throw new java.util.NoSuchElementException();
            }
            int place = next++;
            return Map.entry(SORTED[place].key(), values[place]);
          }
        };
      }

      @Override
      public int size() {
        return SORTED.length;
      }
    };
  }

  @Override
  public Comparator<? super String> comparator() {
    return null;
  }

  @Override
  public SortedMap<String, Object> subMap(String from, String to) {
    return new TreeMap<>(this).subMap(from, to);
  }

  @Override
  public SortedMap<String, Object> headMap(String to) {
    return new TreeMap<>(this).headMap(to);
  }

  @Override
  public SortedMap<String, Object> tailMap(String from) {
    return new TreeMap<>(this).tailMap(from);
  }

  @Override
  public String firstKey() {
    return SORTED[0].key();
  }

  @Override
  public String lastKey() {
    return SORTED[SORTED.length - 1].key();
  }
}
