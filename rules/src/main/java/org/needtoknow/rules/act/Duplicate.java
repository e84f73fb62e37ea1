package org.needtoknow.rules.act;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SourceRef;

/**
 * A row that repeats a lookup already read.
 *
 * @param source where the repeated row is
 * @param original id of the lookup that it repeats
 * @param differs the fields in which it differs from that lookup: one of the two is masked or was
 *     changed
 */
public record Duplicate(SourceRef source, String original, Set<LookupField> differs) {
  public Duplicate {
    requireNonNull(source, "source");
    requireNonNull(original, "original");
    differs = Set.copyOf(differs);
  }
}
