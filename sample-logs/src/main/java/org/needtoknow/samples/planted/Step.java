package org.needtoknow.samples.planted;

/** Part of an episode, for one day. */
@FunctionalInterface
interface Step {
  /** Runs the step; false when it is not possible on this day, so that the next day is tried. */
  boolean play(Day day);
}
