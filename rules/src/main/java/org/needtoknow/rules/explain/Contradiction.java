package org.needtoknow.rules.explain;

import org.needtoknow.model.Text;

/** How the file contradicts the reason of a lookup or the number cited in it. */
public enum Contradiction {
  NO_SUCH_NUMBER,
  NOT_OPEN,
  NOT_THE_OFFICERS,
  /** The reason says training, and no training of the officer is on file. */
  NO_TRAINING,
  NONE;

  /** The value of the signal {@code reason_contradiction}: lower case with underscores. */
  public String signal() {
    return Text.lower(this);
  }
}
