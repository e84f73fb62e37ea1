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
 * @param near work of the officer that nearly concerns the subject, the closest first
 */
public record SubjectOnFile(List<TieOnFile> ties, Optional<Name> name, List<Near> near) {
  public static final SubjectOnFile NOTHING =
      new SubjectOnFile(List.of(), Optional.empty(), List.of());

  public SubjectOnFile {
    ties = List.copyOf(ties);
    requireNonNull(name, "name");
    near = List.copyOf(near);
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
   * Work of the officer that nearly concerns the subject.
   *
   * @param fact kind and number: {@code case 26-00113}
   * @param role the part of the person or vehicle who is nearly the subject
   * @param officerTie what ties the officer to it
   * @param source where it was read
   */
  public record Near(Kind kind, String fact, String role, String officerTie, SourceRef source) {
    /** What nearly agrees, the closest first. */
    public enum Kind {
      LICENCE("its licence number differs by one slip"),
      PLATE("its plate differs by one slip"),
      NAME("its name is the same but for a digit typed for a letter"),
      PHONE("it has the same telephone number"),
      ADDRESS("it has the same address"),
      PREMISES("it is at the subject's address");

      private final String words;

      Kind(String words) {
        this.words = words;
      }

      public String words() {
        return words;
      }
    }

    public Near {
      requireNonNull(kind, "kind");
      fact = Text.required(fact, "fact");
      role = Text.orBlank(role, "role");
      officerTie = Text.orBlank(officerTie, "officerTie");
      requireNonNull(source, "source");
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
