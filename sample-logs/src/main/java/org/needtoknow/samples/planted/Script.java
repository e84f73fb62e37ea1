package org.needtoknow.samples.planted;

/**
 * A kind of misuse with its honest twin.
 *
 * @param needsRecords can only happen where a records system logs what is opened
 */
record Script(String kind, boolean needsRecords, Plot misuse, Plot twin) {
  /** Plans an episode. The number counts the episodes of the kind and turns its forms about. */
  @FunctionalInterface
  interface Plot {
    void plan(int number);
  }
}
