package org.needtoknow.results.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for the officer.
 *
 * @param sentence what was looked for, and whether it was found
 * @param found entries, the strongest first
 * @param more how many further entries were left out
 */
public record SpeaksForOfficer(
    String sentence,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Entry> found,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int more) {
  public SpeaksForOfficer {
    sentence = Blank.required(sentence, "ntk.item.speaks_for.sentence");
    found = Blank.orEmptyList(found);
  }

  /**
   * One fact.
   *
   * @param kind in a word
   * @param source where it was read; empty when it is no row
   * @param acts how many acts of the item it concerns
   */
  public record Entry(String kind, String sentence, Optional<SourceRow> source, int acts) {
    public Entry {
      kind = Blank.required(kind, "ntk.item.speaks_for.found.kind");
      sentence = Blank.orBlank(sentence);
      source = Blank.orEmpty(source);
    }

    /** Only the kind. */
    @Override
    public String toString() {
      return "Entry[" + kind + "]";
    }
  }

  /** Only the number of entries. */
  @Override
  public String toString() {
    return "SpeaksForOfficer[" + found.size() + "]";
  }
}
