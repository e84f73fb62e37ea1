package org.needtoknow.cli;

import java.io.PrintWriter;
import org.needtoknow.jobs.run.Progress;

/**
 * Tells on standard error how a run gets on: on a terminal one line that is written over, elsewhere
 * one line a step.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private final PrintWriter err;
  private final boolean terminal;
  private String words = "";

  TerminalProgress(PrintWriter err) {
    this.err = err;
    this.terminal = System.console() != null;
  }

  @Override
  public void step(String step) {
    words = step;
    show("");
  }

  @Override
  public void at(String stage) {
    if (terminal) {
      show(": " + stage);
    }
  }

  @Override
  public void stopped() {
    close();
    err.println("ntk: stopped; what was half written is removed, and an earlier result stays");
    err.flush();
  }

  private void show(String more) {
    if (terminal) {
      err.print("\r\u001b[K" + words + more + " …");
    } else {
      err.println("ntk: " + words);
    }
    err.flush();
  }

  /** Wipes the line, so that the table stands alone. */
  @Override
  public void close() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
