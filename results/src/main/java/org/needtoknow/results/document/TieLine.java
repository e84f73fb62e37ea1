package org.needtoknow.results.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row on file that ties the subject to the officer, or restricts it.
 *
 * @param kind what the row says, in a word
 * @param sentence the same in a sentence; names no subject
 * @param fact the case, call, complaint, declaration or restriction
 * @param source where the row was read; empty for the list of personnel
 * @param fileSha256 of the whole file, as in {@code run.json}
 * @param from first instant in force
 * @param to first instant after it
 * @param declaredBy who declared the tie
 * @param declaredOn when it was declared
 * @param knowledge what on file shows that the officer knew of it; {@code not on file} for nothing
 */
public record TieLine(
    String kind,
    String sentence,
    String fact,
    Optional<SourceRow> source,
    String fileSha256,
    Optional<Instant> from,
    Optional<Instant> to,
    String declaredBy,
    Optional<LocalDate> declaredOn,
    String knowledge) {
  public TieLine {
    kind = Blank.required(kind, "ntk.item.ties.kind");
    sentence = Blank.orBlank(sentence);
    fact = Blank.orBlank(fact);
    source = Blank.orEmpty(source);
    fileSha256 = Blank.orBlank(fileSha256);
    from = Blank.orEmpty(from);
    to = Blank.orEmpty(to);
    declaredBy = Blank.orBlank(declaredBy);
    declaredOn = Blank.orEmpty(declaredOn);
    knowledge = Blank.orBlank(knowledge);
  }

  /** Only the kind. */
  @Override
  public String toString() {
    return "TieLine[" + kind + "]";
  }
}
