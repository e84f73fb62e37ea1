package org.needtoknow.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

/** Collects problems, so that the user sees all of them at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String file, int line, int column, String message, String wayOut) {
    found.add(new Problem(file, line, column, message, wayOut));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds everything that another collection holds. */
  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  /** Puts the problems in order of line and column. */
  public void sort() {
    found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
  }

  /** A problem with a file as a whole. */
  public void add(String file, String message, String wayOut) {
    add(file, 0, 0, message, wayOut);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }

  /**
   * Throws everything found so far, if there is anything.
   *
   * @throws ConfigurationException with all problems
   */
  public void throwIfAny() throws ConfigurationException {
    if (!found.isEmpty()) {
      throw new ConfigurationException(found);
    }
  }

  /** {@code did you mean X?} when one of the known words is near, else the list of them. */
  public static String didYouMean(String word, Collection<String> known) {
    return didYouMean(word, known, limit(word));
  }

  /**
   * The same with a bound.
   *
   * @param limit how many characters may differ
   */
  public static String didYouMean(String word, Collection<String> known, int limit) {
    return nearest(word, known, limit)
        .map(nearest -> "did you mean \"" + nearest + "\"?")
        .orElse(known.isEmpty() ? "" : "known here: " + String.join(", ", known));
  }

  /** The known word that is nearest to a word, empty when none is near. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return nearest(word, known, limit(word));
  }

  private static int limit(String word) {
    return Math.max(2, word.length() / 3);
  }

  private static Optional<String> nearest(String word, Collection<String> known, int limit) {
    String wanted = word.toLowerCase(Locale.ROOT);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    Optional<String> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (String candidate : known) {
      int steps = distance.apply(wanted, candidate.toLowerCase(Locale.ROOT));
      if (steps >= 0 && steps < best) {
        best = steps;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }
}
