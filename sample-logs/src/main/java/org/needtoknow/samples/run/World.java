package org.needtoknow.samples.run;

/** A way of life that can be simulated. */
public enum World {
  /** A town's police department. */
  TOWN,
  /** A county sheriff's office with small towns. */
  COUNTY
}
