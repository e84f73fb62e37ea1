/**
 * JSON text, written fast where a run writes millions of documents, and by Jackson everywhere else.
 */
package org.needtoknow.results.json;
