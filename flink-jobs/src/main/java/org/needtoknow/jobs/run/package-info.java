/**
 * Puts an audit together and carries it out: the job's graph, its configuration, the private
 * folder, and what the caller learns of it.
 */
package org.needtoknow.jobs.run;
