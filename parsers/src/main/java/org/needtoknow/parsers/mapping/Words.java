package org.needtoknow.parsers.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.needtoknow.parsers.table.Headings;

/**
 * The words by which exports name the values of an enum. Case does not matter, nor do space, dash
 * and underscore; an enum's own names are always understood.
 */
public final class Words<E extends Enum<E>> {
  private final Map<String, E> values = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private Words(Class<E> type) {
    for (E value : type.getEnumConstants()) {
      values.put(Headings.key(value.name()), value);
      names.add(asWritten(Headings.key(value.name())));
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

  /** A value that departments should not write is understood but not suggested. */
  Words<E> unoffered(E value) {
    names.remove(asWritten(Headings.key(value.name())));
    return this;
  }

  private static String asWritten(String key) {
    return key.replace('_', ' ');
  }

  /** The values as a department writes them: {@code internal affairs}. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /**
   * The known word that a mistyped cell means: one letter may differ, or two in a word of six or
   * more letters. It shows nothing else of the cell.
   */
  public Optional<String> near(String cell) {
    String key = Headings.key(cell);
    String nearest = null;
    int best = Integer.MAX_VALUE;
    for (String word : new TreeMap<>(values).keySet()) {
      int limit = word.length() >= 6 ? 2 : word.length() >= 4 ? 1 : 0;
      int steps = new LevenshteinDistance(limit).apply(key, word);
      if (steps >= 0 && steps < best) {
        best = steps;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest).map(Words::asWritten);
  }

  /** The value of a word, empty for an unknown word. */
  public Optional<E> find(String word) {
    return Optional.ofNullable(values.get(Headings.key(word)));
  }

  /** Every word with its value, for documents and tests. */
  public Map<String, E> all() {
    return new TreeMap<>(values);
  }
}
