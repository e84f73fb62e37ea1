/**
 * The data that every task of a run needs: the fixed snapshot of the directory, the key and the
 * rules.
 */
package org.needtoknow.jobs.task;
