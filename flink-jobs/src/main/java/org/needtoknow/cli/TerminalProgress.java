package org.needtoknow.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.needtoknow.jobs.run.Progress;

/**
 * Tells on standard error how a run gets on: on a terminal one line that is written over, elsewhere
 * one line a step.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final String WIPED = "\r\u001b[K";

  private final PrintWriter err;

  /** Moves the cursor, where somebody looks on. */
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
    err.println(
        "ntk: stopped; what was half written is removed, and earlier runs stay as they were");
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

  /** Wipes the line, so that the table stands alone. */
  @Override
  public void close() {
    terminal.ifPresent(
        writer -> {
          writer.print(WIPED);
          writer.flush();
        });
  }
}
