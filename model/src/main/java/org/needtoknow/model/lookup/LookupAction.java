package org.needtoknow.model.lookup;

/** What was done in the system. */
public enum LookupAction {
  /** An inquiry by a message key, as switches log it. */
  QUERY,
  SEARCH,
  VIEW,
  PRINT,
  EXPORT,
  EDIT
}
