/**
 * Makes documents out of decisions: the lookup's line, written straight into bytes because a run
 * writes millions, and the documents of review items, shown lookups and rejected records.
 */
package org.needtoknow.jobs.document;
