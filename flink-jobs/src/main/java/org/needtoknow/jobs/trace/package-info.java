/**
 * Finds who looked up a person, vehicle or record, for a subpoena, a request under freedom of
 * information, or a leak. Searches Elasticsearch or a run's files by match keys, and confirms from
 * the restricted files and raw logs. Records every question, as the audited systems do.
 */
package org.needtoknow.jobs.trace;
