/**
 * Finishes a run after all decisions, in plain Java without Flink: sorts lists, checks counts,
 * turns findings into review items in order of work, completes the run's folder and names it.
 * Memory does not grow with the length of a log.
 */
package org.needtoknow.jobs.finish;
