package org.needtoknow.results.document;

import java.util.Optional;

/**
 * The name behind a licence or plate that was looked up without one. The log does not have it.
 *
 * @param name {@code LAST,FIRST MIDDLE}
 * @param from {@code answer}, {@code work} or {@code directory}
 * @param fact the case or call that lists it
 * @param source where it was read; empty for an answer
 */
public record NameBehindNumber(String name, String from, String fact, Optional<SourceRow> source) {
  public NameBehindNumber {
    name = Blank.required(name, "ntk.item.name_on_file.name");
    from = Blank.orBlank(from);
    fact = Blank.orBlank(fact);
    source = Blank.orEmpty(source);
  }

  /** Only where it was found. */
  @Override
  public String toString() {
    return "NameBehindNumber[" + from + "]";
  }
}
