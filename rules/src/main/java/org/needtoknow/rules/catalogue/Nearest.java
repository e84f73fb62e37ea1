package org.needtoknow.rules.catalogue;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that a misspelt word may mean. */
final class Nearest {
  private static final int FAR = 3;

  private Nearest() {}

  /** "did you mean …?" when a known word is near, else {@code otherwise}. */
  static String hint(String written, Collection<String> known, String otherwise) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .filter(word -> distance.apply(written, word) <= Math.min(FAR, written.length() / 2))
        .min(
            Comparator.comparingInt((String word) -> distance.apply(written, word))
                .thenComparing(Comparator.naturalOrder()))
        .map(word -> "did you mean '" + word + "'?")
        .orElse(otherwise);
  }
}
