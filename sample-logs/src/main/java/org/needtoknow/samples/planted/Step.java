package org.needtoknow.samples.planted;

/** Part of an episode, for one day. */
@FunctionalInterface
interface Step {
  /** Plays it; false when the day does not allow it, and the next day is tried. */
  boolean play(Day day);
}
