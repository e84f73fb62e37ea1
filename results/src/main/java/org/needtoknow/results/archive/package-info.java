/**
 * The archive of runs that an audit writes into: private files, runs that are unfinished, complete
 * or old, the index that finds one lookup, and the decisions of reviewers.
 */
package org.needtoknow.results.archive;
