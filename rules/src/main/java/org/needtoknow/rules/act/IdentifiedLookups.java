package org.needtoknow.rules.act;

import java.util.List;
import org.needtoknow.model.lookup.Lookup;

/**
 * Lookups with their ids, and the rows that repeat them. Every input row is in one of the two
 * lists.
 *
 * @param lookups in order of (time, id)
 * @param duplicates in order of (file, offset)
 */
public record IdentifiedLookups(List<Lookup> lookups, List<Duplicate> duplicates) {
  public IdentifiedLookups {
    lookups = List.copyOf(lookups);
    duplicates = List.copyOf(duplicates);
  }
}
