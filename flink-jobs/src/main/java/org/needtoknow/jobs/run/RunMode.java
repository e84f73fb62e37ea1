package org.needtoknow.jobs.run;

/** How Flink runs the job. The decisions are the same; files are audited in batch. */
public enum RunMode {
  BATCH,
  STREAMING
}
