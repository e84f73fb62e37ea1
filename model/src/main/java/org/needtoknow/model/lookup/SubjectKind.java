package org.needtoknow.model.lookup;

/** What was looked up. */
public enum SubjectKind {
  PERSON,
  VEHICLE,
  PLACE,
  /** A view of a record; the record's parties and premises count as its subjects. */
  RECORD,
  /** A gun, boat, security or other article: identified by a number, never by a person. */
  ARTICLE,
  /** The log does not say: blank, masked or not exported. */
  NONE
}
