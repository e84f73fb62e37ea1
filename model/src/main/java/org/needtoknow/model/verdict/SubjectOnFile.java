package org.needtoknow.model.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;

/**
 * What is on file about the subject of an act, beside its explanations. Restricted.
 *
 * @param ties rows that tie the subject to the officer or restrict it, the nearest first
 * @param name the name behind a number, for a lookup that names no person
 */
public record SubjectOnFile(List<TieOnFile> ties, Optional<Name> name) {
  public static final SubjectOnFile NOTHING = new SubjectOnFile(List.of(), Optional.empty());

  public SubjectOnFile {
    ties = List.copyOf(ties);
    requireNonNull(name, "name");
  }

  /** Where a name was found. */
  public enum From {
    /** The system's own lookups after the query of the number. */
    ANSWER,
    /** A case or call that lists the number. */
    WORK,
    /** Personnel or relationships. */
    DIRECTORY;

    /** The name in output. */
    public String key() {
      return Text.lower(this);
    }
  }

  /**
   * A name behind a licence or plate.
   *
   * @param words {@code LAST,FIRST MIDDLE}
   * @param fact the case or call that lists it, or {@code ""}
   * @param source where it was read, {@link SourceRef#NONE} for an answer
   */
  public record Name(String words, From from, String fact, SourceRef source) {
    public Name {
      words = Text.required(words, "words");
      requireNonNull(from, "from");
      fact = Text.orBlank(fact, "fact");
      requireNonNull(source, "source");
    }

    /** Only where it was found. */
    @Override
    public String toString() {
      return "Name[" + from + "]";
    }
  }
}
