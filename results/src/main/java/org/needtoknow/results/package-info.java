/**
 * What an audit writes and others read: documents with one record, one schema, one writer and one
 * reader each; masking; the archive of runs. Knows the model and Jackson, and no Flink.
 */
package org.needtoknow.results;
