/**
 * Query logs in the department's styles, one file a month, each with its own kinds of dirty
 * records.
 */
package org.needtoknow.samples.logs;
