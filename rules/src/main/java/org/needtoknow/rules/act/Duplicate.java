package org.needtoknow.rules.act;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.lookup.SourceRef;

/**
 * A row that repeats a lookup already read.
 *
 * @param source where the repeated row is
 * @param original id of the lookup that it repeats
 */
public record Duplicate(SourceRef source, String original) {
  public Duplicate {
    requireNonNull(source, "source");
    requireNonNull(original, "original");
  }
}
