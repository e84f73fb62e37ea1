/**
 * Sorted lists on disk: what the steps of a run leave is written in sorted pieces and merged when
 * it is read. Memory does not grow with the length of a list.
 *
 * <p>Flink's own external sorter works only inside a task, and the lists are read after the job, so
 * the merge is written here.
 */
package org.needtoknow.jobs.spill;
