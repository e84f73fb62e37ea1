package org.needtoknow.model.lookup;

/** What was looked up. */
public enum SubjectKind {
  PERSON,
  VEHICLE,
  PLACE,
  /** A record view: judged by the record's parties and premises. */
  RECORD,
  /** A gun, boat, security or other article: named by a number, never by a person. */
  ARTICLE,
  /** The log does not say: blank, masked or not exported. */
  NONE
}
