/**
 * Carries out an audit: the graph of the job, its configuration, the private folder, and the
 * progress and outcome for the caller.
 */
package org.needtoknow.jobs.run;
