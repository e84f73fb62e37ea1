package org.needtoknow.jobs.index;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long to wait before the next try, and when to stop waiting. Every answer renews it; once it
 * is over it stays so, so that what is left is told at once and not after as long again. Waits grow
 * from a quarter of a second to half a minute.
 */
final class Patience {
  private static final long FIRST_MILLIS = 250;
  private static final long MOST_MILLIS = 30_000;
  private static final int DOUBLINGS = 7;

  private final Duration most;
  private final LongSupplier nanos;
  private boolean failing;
  private long failingSince;
  private int failures;
  private boolean over;

  /**
   * @param nanos a clock as {@link System#nanoTime}
   */
  Patience(Duration most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
  }

  /** The server took something. */
  synchronized void answered() {
    failing = false;
    failures = 0;
  }

  /** It did not. */
  synchronized void failed() {
    if (!failing) {
      failing = true;
      failingSince = nanos.getAsLong();
    }
    failures++;
    over |= nanos.getAsLong() - failingSince >= most.toNanos();
  }

  synchronized boolean isOver() {
    return over;
  }

  /** There is no use in waiting. */
  synchronized void end() {
    over = true;
  }

  /** True for something that has been failing since then for too long, whatever else goes well. */
  boolean isOver(long since) {
    return nanos.getAsLong() - since >= most.toNanos();
  }

  long now() {
    return nanos.getAsLong();
  }

  /** Milliseconds until the next try; never beyond what patience is left. */
  synchronized long waitMillis() {
    long wait =
        Math.min(MOST_MILLIS, FIRST_MILLIS << Math.min(DOUBLINGS, Math.max(0, failures - 1)));
    return Math.max(1, Math.min(wait, most.toMillis()));
  }

  /** True at the first failure in a row, which is when somebody should hear of it. */
  synchronized boolean isFirst() {
    return failures == 1;
  }
}
