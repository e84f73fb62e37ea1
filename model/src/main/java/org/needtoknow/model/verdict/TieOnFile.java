package org.needtoknow.model.verdict;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;

/**
 * A row on file that ties the subject of a lookup to the officer, or restricts it.
 *
 * @param other personnel number of the colleague through whom the tie runs, {@code ""} for none
 * @param role the part of the subject in a case or call, or the kind of a restriction; {@code ""}
 *     for none
 * @param fact the case, call, complaint, declaration or restriction, or {@code ""}
 * @param from first instant in force, empty for always or not known
 * @param to first instant after it, empty for still
 * @param since for {@link Kind#OWN_CASE_CONTACT}, the last work on the case before the lookup
 * @param declaredBy who declared the tie, or {@code ""}
 * @param declaredOn the day of the declaration, empty when it is not on file
 * @param source where it was read, {@link SourceRef#NONE} for the list of personnel
 */
public record TieOnFile(
    Kind kind,
    String other,
    String role,
    String fact,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<Instant> since,
    String declaredBy,
    Optional<LocalDate> declaredOn,
    SourceRef source) {
  /** What the row says, the nearest tie first. */
  public enum Kind {
    /** The subject is the officer. */
    SELF,
    HOUSEHOLD,
    FAMILY,
    /** The same last name at the officer's own address. */
    FAMILY_BY_NAME_AND_HOME,
    COWORKER,
    COWORKER_HOUSEHOLD,
    FORMER_COWORKER,
    ACQUAINTANCE,
    /** The subject is, by a declaration or complaint, against the officer. */
    ADVERSE,
    /** The officer or the household is a party of a case or call that lists the subject. */
    OPPOSING_PARTY,
    /** The officer or the household is a party of the record that was opened. */
    PARTY_OF_RECORD,
    RESTRICTED,
    /** A victim, witness or complainant of a case that the officer has. */
    OWN_CASE_CONTACT,
    FORMER_HOUSEHOLD,
    FORMER_FAMILY,
    FORMER_ACQUAINTANCE,
    FORMER_ADVERSE;

    /** The name in output. */
    public String key() {
      return Text.lower(this);
    }

    /** Whether the tie had ended before the lookup. */
    public boolean isOver() {
      return compareTo(FORMER_HOUSEHOLD) >= 0;
    }
  }

  public TieOnFile {
    requireNonNull(kind, "kind");
    other = Text.orBlank(other, "other");
    role = Text.orBlank(role, "role");
    fact = Text.orBlank(fact, "fact");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(since, "since");
    declaredBy = Text.orBlank(declaredBy, "declaredBy");
    requireNonNull(declaredOn, "declaredOn");
    requireNonNull(source, "source");
  }

  /** A tie that only its kind and the colleague describe. */
  public static TieOnFile of(Kind kind, String other) {
    return new TieOnFile(
        kind,
        other,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        SourceRef.NONE);
  }

  /** A tie by a case, a call or a restriction. */
  public static TieOnFile of(Kind kind, String role, String fact, SourceRef source) {
    return new TieOnFile(
        kind,
        "",
        role,
        fact,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        source);
  }

  /** The same tie with its validity. */
  public TieOnFile valid(Optional<Instant> begin, Optional<Instant> end) {
    return new TieOnFile(
        kind, other, role, fact, begin, end, since, declaredBy, declaredOn, source);
  }

  /** The same tie with the last work on its case; {@link Instant#MIN} for none. */
  public TieOnFile since(Instant lastWork) {
    Optional<Instant> last =
        lastWork.equals(Instant.MIN) ? Optional.empty() : Optional.of(lastWork);
    return new TieOnFile(kind, other, role, fact, from, to, last, declaredBy, declaredOn, source);
  }

  /** The same tie with its declaration. */
  public TieOnFile declared(String by, Optional<LocalDate> on) {
    return new TieOnFile(kind, other, role, fact, from, to, since, by, on, source);
  }

  /** Its kind only. */
  @Override
  public String toString() {
    return "TieOnFile[" + kind + "]";
  }
}
