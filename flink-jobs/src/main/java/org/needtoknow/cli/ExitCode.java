package org.needtoknow.cli;

/** The exit codes of the program. */
final class ExitCode {
  /** The command succeeded. */
  static final int DONE = 0;

  /** The command failed while it ran. */
  static final int FAILURE = 1;

  /** Wrong arguments or configuration; nothing was run. */
  static final int WRONG_CONFIGURATION = 2;

  private ExitCode() {}
}
