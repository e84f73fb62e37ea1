package org.needtoknow.samples.planted;

/**
 * A kind of misuse with its honest twin.
 *
 * @param needsRecords true when it is only possible with a records system that logs opened records
 */
record Script(String kind, boolean needsRecords, Plot misuse, Plot twin) {
  /** Plans an episode. The number counts the episodes of the kind and selects the form. */
  @FunctionalInterface
  interface Plot {
    void plan(int number);
  }
}
