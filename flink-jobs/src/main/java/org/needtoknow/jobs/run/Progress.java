package org.needtoknow.jobs.run;

/** Receives the progress of a run. Called from one thread, except where noted. */
public interface Progress {
  /** Ignores all progress. */
  Progress SILENT = step -> {};

  /** A step of the run begins ({@code reading who works here}, {@code auditing 12 files} …). */
  void step(String words);

  /**
   * The current stage of the step ({@code reading the logs}); called about once a second in a long
   * step.
   */
  default void at(String words) {}

  /**
   * The process must end before the result is complete; the unfinished run is being removed. Called
   * from a thread of its own.
   */
  default void stopped() {}
}
