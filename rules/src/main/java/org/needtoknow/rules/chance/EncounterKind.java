package org.needtoknow.rules.chance;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;

/**
 * The kinds of lookups that meet a subject in different ways. Plates are met in traffic, records in
 * briefings; a name is typed because its bearer is meant.
 */
public enum EncounterKind {
  /** A query of a vehicle without a person. */
  PLATE("plate checks"),
  /** A query of a person. */
  PERSON("queries of people"),
  /** A record that was viewed, printed or exported. */
  RECORD("views of records"),
  /** Everything else. */
  OTHER("other lookups");

  private final String words;

  EncounterKind(String words) {
    this.words = words;
  }

  /** Its name for people, in the plural. */
  public String words() {
    return words;
  }

  /** The kind of a lookup that a person typed. */
  public static EncounterKind of(Lookup head) {
    return of(head.action(), head.subject().kind());
  }

  /**
   * The kind of a lookup.
   *
   * @param subject a person who was asked for by a plate counts as a person
   */
  public static EncounterKind of(LookupAction action, SubjectKind subject) {
    return switch (action) {
      case VIEW, PRINT, EXPORT -> RECORD;
      case QUERY, SEARCH, EDIT ->
          switch (subject) {
            case PERSON -> PERSON;
            case VEHICLE -> PLATE;
            case RECORD -> RECORD;
            default -> OTHER;
          };
    };
  }
}
