package org.needtoknow.model.lookup;

/** How far the time of a lookup can be relied on (CJIS AU-8). */
public enum ClockQuality {
  /** Zone or offset known. */
  EXACT,
  /**
   * Local time within the doubled hour of autumn that nothing in the file resolves: two instants
   * are possible.
   */
  DOUBLED_HOUR,
  /**
   * Local time within the hour that spring leaves out: read as if the clock had not been put
   * forward.
   */
  SKIPPED_HOUR,
  /** A date without a time of day, or a time that cannot be right. */
  COARSE
}
