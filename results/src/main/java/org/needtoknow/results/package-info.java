/**
 * The results of an audit: documents with one record, one schema, one writer and one reader each;
 * masking; the archive of runs. Depends on the model and Jackson, not on Flink.
 */
package org.needtoknow.results;
