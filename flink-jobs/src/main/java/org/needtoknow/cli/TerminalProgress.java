package org.needtoknow.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.needtoknow.jobs.run.Progress;

/**
 * Shows the progress of a run on standard error: on a terminal in one line that is overwritten,
 * elsewhere in one line for each step.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final String WIPED = "\r\u001b[K";

  private final PrintWriter err;

  /** The terminal, whose cursor may be moved; empty when there is none. */
  private final Optional<PrintWriter> terminal =
      Optional.ofNullable(System.console()).map(Console::writer);

  private String words = "";

  TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void step(String step) {
    words = step;
    show("");
  }

  @Override
  public void at(String stage) {
    if (terminal.isPresent()) {
      show(": " + stage);
    }
  }

  @Override
  public void stopped() {
    close();
    err.println("ntk: stopped; the unfinished run is removed, and earlier runs are unchanged");
    err.flush();
  }

  private void show(String more) {
    if (terminal.isPresent()) {
      terminal.get().print(WIPED + words + more + " …");
      terminal.get().flush();
    } else {
      err.println("ntk: " + words);
    }
  }

  /** Clears the line before the table is printed. */
  @Override
  public void close() {
    terminal.ifPresent(
        writer -> {
          writer.print(WIPED);
          writer.flush();
        });
  }
}
