/**
 * Sorted lists on disk: what the steps of a run leave is written in sorted pieces and merged when
 * it is read. Memory does not grow with the length of a list.
 */
package org.needtoknow.jobs.spill;
