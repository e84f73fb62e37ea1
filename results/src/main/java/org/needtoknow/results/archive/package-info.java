/**
 * The archive into which audits write their runs: private files; unfinished, complete and old runs;
 * the index that finds a lookup; and the decisions of reviewers.
 */
package org.needtoknow.results.archive;
