/**
 * What every task of a run works with: the frozen snapshot of the directory, the key and the rules,
 * opened where they are used.
 */
package org.needtoknow.jobs.task;
