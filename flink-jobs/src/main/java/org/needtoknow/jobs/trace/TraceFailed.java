package org.needtoknow.jobs.trace;

import java.io.IOException;

/** A trace failed. The message is for the terminal and names no subject. */
public final class TraceFailed extends IOException {
  private static final long serialVersionUID = 1L;

  public TraceFailed(String message) {
    super(message);
  }
}
