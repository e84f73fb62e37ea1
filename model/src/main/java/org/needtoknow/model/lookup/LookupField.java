package org.needtoknow.model.lookup;

/**
 * The fields of a lookup that a source may mask or leave out, which are two different things from a
 * blank.
 */
public enum LookupField {
  ACCOUNT,
  REQUESTER,
  ORI,
  TERMINAL,
  MESSAGE_KEY,
  PURPOSE,
  REASON,
  CASE_NUMBER,
  SUBJECT,
  TIME,
  OUTCOME
}
