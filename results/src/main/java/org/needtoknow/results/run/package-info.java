/**
 * The record of a run, {@code run.json}: its types, its one writer and its one reader, and the few
 * fields of review items and shown lookups that a summary lists. A summary or a report needs
 * nothing else of a run. The published format is {@code docs/schema/run.schema.json}.
 */
package org.needtoknow.results.run;
