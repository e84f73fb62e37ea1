package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.identity.NumberWritings;

/**
 * What is on file, by its number, to be found by the number as a person typed it. A number that is
 * on file as it was typed comes first, then one inside the typed text, then one that differs only
 * in leading zeros.
 */
public final class NumberIndex<T> {
  /** How a typed number fits what is on file. */
  public enum Fit {
    /** It is on file as typed, in another writing, or inside the typed text. */
    AS_TYPED,
    /** Exactly one number on file differs from it only in leading zeros. */
    WITHOUT_ZEROS,
    /** Several numbers on file do, so that it is not known which of them is meant. */
    SEVERAL,
    NOT_ON_FILE
  }

  /**
   * What a typed number fits.
   *
   * @param values of all numbers that fit, each once
   */
  public record Found<T>(List<T> values, Fit fit) {
    public Found {
      values = List.copyOf(values);
    }

    /** Whether it is known which number is meant. */
    public boolean isSure() {
      return fit != Fit.SEVERAL;
    }

    /** The values when it is known which number is meant, else none. */
    public List<T> sure() {
      return isSure() ? values : List.of();
    }
  }

  private final Map<String, List<T>> byNumber = new HashMap<>();

  /** Made for the first number that is not on file as typed. */
  private Map<String, List<String>> byKey;

  /**
   * @param number in upper case without spaces
   */
  public void add(String number, T value) {
    byNumber.computeIfAbsent(number, n -> new ArrayList<>(1)).add(value);
    byKey = null;
  }

  /**
   * Finds by the whole text, or else by a number inside it.
   *
   * @param typed in upper case without spaces
   */
  public Found<T> find(String typed) {
    return byNumber.isEmpty()
        ? new Found<>(List.of(), Fit.NOT_ON_FILE)
        : find(NumberWritings.of(typed), NumberWritings.inside(typed));
  }

  /**
   * Finds by the whole text only.
   *
   * @param typed in upper case without spaces
   */
  public Found<T> findWhole(String typed) {
    return byNumber.isEmpty()
        ? new Found<>(List.of(), Fit.NOT_ON_FILE)
        : find(NumberWritings.of(typed), List.of());
  }

  private Found<T> find(List<String> writings, List<String> inside) {
    Set<T> found = valuesOf(writings);
    if (!found.isEmpty()) {
      return new Found<>(List.copyOf(found), Fit.AS_TYPED);
    }
    found = valuesOf(inside);
    if (!found.isEmpty()) {
      return new Found<>(List.copyOf(found), Fit.AS_TYPED);
    }
    Set<String> numbers = ofOneKey(writings);
    numbers = numbers.isEmpty() ? ofOneKey(inside) : numbers;
    Fit fit =
        switch (numbers.size()) {
          case 0 -> Fit.NOT_ON_FILE;
          case 1 -> Fit.WITHOUT_ZEROS;
          default -> Fit.SEVERAL;
        };
    return new Found<>(List.copyOf(valuesOf(numbers)), fit);
  }

  /** Whether numbers are on file that differ from it, or from each other, in leading zeros only. */
  public boolean isOneOfSeveral(String typed) {
    return ofOneKey(NumberWritings.of(typed)).size() > 1;
  }

  private Set<T> valuesOf(Collection<String> numbers) {
    Set<T> found = new LinkedHashSet<>();
    for (String number : numbers) {
      found.addAll(byNumber.getOrDefault(number, List.of()));
    }
    return found;
  }

  private Set<String> ofOneKey(List<String> writings) {
    if (byKey == null) {
      byKey = new HashMap<>();
      for (String number : byNumber.keySet()) {
        byKey.computeIfAbsent(NumberKey.of(number), k -> new ArrayList<>(1)).add(number);
      }
    }
    Set<String> numbers = new TreeSet<>();
    for (String writing : writings) {
      numbers.addAll(byKey.getOrDefault(NumberKey.of(writing), List.of()));
    }
    return numbers;
  }
}
