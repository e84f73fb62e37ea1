package org.needtoknow.model.lookup;

/** The fields of a lookup that a source may mask or leave out. Neither is the same as a blank. */
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
