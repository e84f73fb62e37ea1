package org.needtoknow.rules.match;

import java.util.Optional;

/**
 * Compares a name that a log cut at the width of a column with a whole name: the whole name must
 * begin with the cut name. When an export has a column for each part, it is not known which part
 * was cut.
 */
final class CutName {
  /** This many letters of a last name are enough to compare its beginning. */
  private static final int LEAST = 4;

  private CutName() {}

  /**
   * Names that may be the same, regardless of dates of birth.
   *
   * @param sameLast the last names are equal, not only alike
   * @param sameFirst the first names are
   */
  record Likely(boolean sameLast, boolean sameFirst) {}

  /**
   * How well the names agree, empty when they are different.
   *
   * @param cut the name that may be cut off
   * @param whole any other
   */
  static Optional<Likely> likely(Profile cut, Profile whole, NameLikeness likeness) {
    if (cut.last().isEmpty() || whole.last().isEmpty() || whole.first().isEmpty()) {
      return Optional.empty();
    }
    boolean sameLast = cut.last().equals(whole.last());
    boolean last =
        sameLast
            || (cut.last().length() >= LEAST && whole.last().startsWith(cut.last()))
            || (!cut.first().isEmpty() && likeness.lastAlike(cut.last(), whole.last()));
    boolean sameFirst = cut.first().equals(whole.first());
    boolean first =
        sameFirst
            || whole.first().startsWith(cut.first())
            || NameLikeness.firstAlike(cut.first(), whole.first());
    String rest = whole.name().rest();
    boolean given = first && (rest.isEmpty() || rest.startsWith(cut.name().rest()));
    // Two given names may be written as one word and cut: MARYA of MARY ANN.
    given |= (whole.first() + rest).startsWith(cut.first() + cut.name().rest());
    if (!last || !given) {
      return Optional.empty();
    }
    // A last name alone needs the date of birth to agree.
    return Optional.of(new Likely(sameLast && !cut.first().isEmpty(), sameFirst));
  }
}
