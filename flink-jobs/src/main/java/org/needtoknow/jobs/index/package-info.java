/**
 * Writes the result of an audit into Elasticsearch: masked, from the files of a complete run only.
 * Ids are derived and documents have versions, so that indexing can be killed and repeated at any
 * point. Loaded only on request.
 */
package org.needtoknow.jobs.index;
