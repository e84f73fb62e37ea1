package org.needtoknow.cli;

/** What the caller's shell sees. */
final class ExitCode {
  /** The command was carried out. */
  static final int DONE = 0;

  /** Something failed while it ran. */
  static final int FAILURE = 1;

  /** Wrong arguments or configuration; nothing was run. */
  static final int WRONG_CONFIGURATION = 2;

  private ExitCode() {}
}
