package org.needtoknow.parsers.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needtoknow.parsers.table.Headings;

/**
 * The words by which exports name the values of an enum. Case does not matter, nor do space, dash
 * and underscore; an enum's own names are always understood.
 */
public final class Words<E extends Enum<E>> {
  private final Map<String, E> values = new HashMap<>();

  private Words(Class<E> type) {
    for (E value : type.getEnumConstants()) {
      values.put(Headings.key(value.name()), value);
    }
  }

  /** The names of the values themselves. */
  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type);
  }

  Words<E> also(E value, String... synonyms) {
    for (String synonym : synonyms) {
      values.put(Headings.key(synonym), value);
    }
    return this;
  }

  /** The value of a word, empty when nobody knows the word. */
  public Optional<E> find(String word) {
    return Optional.ofNullable(values.get(Headings.key(word)));
  }

  /** Every word with its value, for documents and tests. */
  public Map<String, E> all() {
    return new TreeMap<>(values);
  }
}
