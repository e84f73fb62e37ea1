/**
 * The folder that audits write into: private files, the folder of one run, decisions of reviewers.
 */
package org.needtoknow.results.archive;
