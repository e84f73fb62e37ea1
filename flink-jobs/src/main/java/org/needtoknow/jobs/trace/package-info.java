/**
 * Who looked up this person, vehicle or record: the question of a subpoena, of a request under
 * freedom of information, and of a leak. Found by match keys, in Elasticsearch or in a run's own
 * files, and confirmed by what the restricted files and the raw logs say. Whoever asks is written
 * down, as the systems that we audit write down their users.
 */
package org.needtoknow.jobs.trace;
