/**
 * The documents of a run, one record each: lookup, review item, shown lookup, rejected record,
 * review decision. The records have the shape of the published JSON, whose schemas are in {@code
 * docs/schema}; {@link DocumentFormat} writes and reads them. What is blank is left out, and the
 * order of fields means nothing.
 */
package org.needtoknow.results.document;
