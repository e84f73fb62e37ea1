/**
 * The page that a chief reads in five minutes. It is made only from the documents of a run folder:
 * of {@code run.json}, which holds every figure, and of the first lines of {@code
 * review-items.ndjson} and {@code shown.ndjson} as far as they are masked.
 */
package org.needtoknow.reports.summary;
