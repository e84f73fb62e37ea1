package org.needtoknow.jobs.run;

/** Told how a run gets on; called from one thread. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = step -> {};

  /** A step of the run begins ({@code reading the work on file}, {@code auditing 12 files} …). */
  void step(String words);

  /**
   * Bytes of logs framed so far, about once a second while there is something to tell.
   *
   * @param bytes after decompression
   */
  default void framed(long bytes) {}
}
