package org.needtoknow.parsers.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.parsers.time.LogTime;

/**
 * Follows the local times of a file. When they are in order and step back once within a doubled
 * hour, the clock was set back at that step. In any other case nothing is resolved.
 */
public final class DoubledHourWatch {
  /** Systems write rows a little out of order: up to this many seconds back are not a step. */
  private static final long JITTER = 5;

  /** Setting the clock back is a step of at least this many seconds. */
  private static final long STEP = 60;

  /** Bytes of one doubled hour beyond which it is left unresolved, since its rows must wait. */
  static final long MOST_HELD = 16 << 20;

  private static final long NOT_OPEN = -1;

  private final List<DoubledHours.Passes> resolved = new ArrayList<>();
  private boolean inOrder = true;
  private long latest = Long.MIN_VALUE;

  private long opened = NOT_OPEN;
  private long openedAt;
  private long step = NOT_OPEN;
  private boolean spoilt;
  private long passed;

  /**
   * Takes the next record.
   *
   * @param offset where it begins
   * @param time its stamp; empty when it could not be read. An empty stamp, or one with an
   *     impossible year, does not count for the order
   */
  public void see(long offset, Optional<LogTime> time) {
    passed = offset;
    if (opened != NOT_OPEN && offset - opened > MOST_HELD) {
      spoilt = true;
    }
    if (time.isEmpty() || !time.get().isPossible()) {
      return;
    }
    long second = time.get().at().getEpochSecond();
    long back = latest == Long.MIN_VALUE ? 0 : latest - second;
    if (opened != NOT_OPEN && (!time.get().isDoubled() || second - openedAt > 86_400)) {
      close(offset, back <= JITTER);
    }
    if (time.get().isDoubled()) {
      if (opened == NOT_OPEN) {
        inOrder &= back <= JITTER;
        opened = offset;
        openedAt = second;
        step = NOT_OPEN;
        spoilt = !inOrder;
        latest = second;
      } else if (back >= STEP) {
        spoilt |= step != NOT_OPEN;
        step = offset;
        latest = second;
      } else {
        spoilt |= back > JITTER;
        latest = Math.max(latest, second);
      }
    } else {
      inOrder &= back <= JITTER;
      latest = Math.max(latest, second);
    }
  }

  private void close(long offset, boolean wentOnInOrder) {
    if (!spoilt && wentOnInOrder && step != NOT_OPEN) {
      resolved.add(new DoubledHours.Passes(opened, step, offset));
    }
    opened = NOT_OPEN;
  }

  /** See {@link RecordFramer#settledTo()}. */
  public long settledTo() {
    return opened == NOT_OPEN || spoilt ? Long.MAX_VALUE : opened;
  }

  /** The file has ended. */
  public void settleAll() {
    if (opened != NOT_OPEN) {
      close(passed + 1, true);
    }
  }

  /** What has been resolved so far. */
  public DoubledHours settled() {
    return new DoubledHours(resolved);
  }
}
