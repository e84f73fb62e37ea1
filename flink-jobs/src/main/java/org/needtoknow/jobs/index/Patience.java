package org.needtoknow.jobs.index;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long to wait before the next try, and when to stop. Every answer of the server restarts the
 * limit. Once the limit is reached, it stays reached, so that the remaining documents fail at once.
 * Waits grow from a quarter of a second to half a minute.
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
   * @param nanos a clock in nanoseconds, like {@link System#nanoTime}
   */
  Patience(Duration most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
  }

  /** The server accepted a request. */
  synchronized void answered() {
    failing = false;
    failures = 0;
  }

  /** The server did not accept a request. */
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

  /** Stops waiting: further tries are useless. */
  synchronized void end() {
    over = true;
  }

  /** True for a document that has failed since that time for too long, even if others succeed. */
  boolean isOver(long since) {
    return nanos.getAsLong() - since >= most.toNanos();
  }

  long now() {
    return nanos.getAsLong();
  }

  /** Milliseconds until the next try; never more than the time left. */
  synchronized long waitMillis() {
    long wait =
        Math.min(MOST_MILLIS, FIRST_MILLIS << Math.min(DOUBLINGS, Math.max(0, failures - 1)));
    return Math.max(1, Math.min(wait, most.toMillis()));
  }

  /** True at the first failure in a row, which is reported to the user. */
  synchronized boolean isFirst() {
    return failures == 1;
  }
}
