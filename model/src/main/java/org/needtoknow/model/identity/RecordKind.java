package org.needtoknow.model.identity;

/**
 * The kinds of record that a person can open in a records system, or cite as the reason of a
 * lookup.
 */
public enum RecordKind {
  /** An investigation. */
  CASE,
  /** A call for service or incident. */
  CALL,
  /** A disciplinary folder or internal-affairs investigation. */
  INTERNAL_AFFAIRS,
  /** A document attached to a case or a call. */
  DOCUMENT,
  /** Not a record. */
  NONE
}
