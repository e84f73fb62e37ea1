package org.needtoknow.results.mask;

/** How much of a field the masked rendering shows. */
public enum Sensitivity {
  /** Shown unchanged. */
  OPEN,
  /** Shown unchanged if it is a short code; any other content is left out. */
  CODE,
  /**
   * A person of the department, by personnel number or as accountable: shown as an audit number.
   */
  PERSON,
  /** A username: shown as an audit number of its own. */
  ACCOUNT,
  /** A terminal, which is often one person's and named for them: as a number of its own. */
  TERMINAL,
  /** The subject's id: as a keyed hash of its own. */
  SUBJECT,
  /** Free text: only that there was some, and of which class where that is known. */
  TEXT
}
