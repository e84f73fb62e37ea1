package org.needtoknow.jobs.run;

/**
 * How Flink runs the job. Both modes reach the same decisions; both need bounded input. Batch is
 * the default.
 */
public enum RunMode {
  BATCH,
  STREAMING
}
