package org.needtoknow.jobs.run;

/** Told how a run gets on; called from one thread unless said otherwise. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = step -> {};

  /** A step of the run begins ({@code reading who works here}, {@code auditing 12 files} …). */
  void step(String words);

  /** What the step is at ({@code reading the logs}), about once a second while it takes long. */
  default void at(String words) {}

  /**
   * The process is made to end before the result is whole: what is half written is being removed.
   * Called from a thread of its own.
   */
  default void stopped() {}
}
