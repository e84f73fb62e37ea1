package org.needtoknow.model.lookup;

/** How far the time of a lookup can be relied on (CJIS AU-8). */
public enum ClockQuality {
  /** Zone or offset known. */
  EXACT,
  /**
   * Local time within the repeated hour of autumn, and the file does not show which of the two
   * instants it is.
   */
  DOUBLED_HOUR,
  /**
   * Local time within the hour that is skipped in spring; it is read as if the clock had not been
   * set forward.
   */
  SKIPPED_HOUR,
  /** A date without a time of day, or a time that cannot be right. */
  COARSE
}
