/**
 * The documents that an audit and its reviewers write: one record for each, with its writer and its
 * reader. The schemas are in docs/schema.
 */
package org.needtoknow.results.document;
