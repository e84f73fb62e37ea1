package org.needtoknow.model.work;

import org.needtoknow.model.Text;

/**
 * What a department hands over besides the query logs. A <em>stream</em> grows with every day and
 * is complete only up to a declared time or its latest record; a <em>list</em> is a snapshot,
 * complete when it is present.
 */
public enum Feed {
  PERSONNEL(false),
  ACCOUNTS(false),
  CREDENTIAL_EVENTS(false),
  DUTY(true),
  UNITS(true),
  CASES(true),
  CALLS(true),
  RELATIONSHIPS(false),
  RESTRICTIONS(false),
  WORK(false);

  private final boolean stream;

  Feed(boolean stream) {
    this.stream = stream;
  }

  public boolean isStream() {
    return stream;
  }

  /** The name in files: lower case, words joined by a dash. */
  public String fileName() {
    return Text.lower(this).replace('_', '-');
  }
}
