/**
 * Reads cases and calls for service row by row and joins the rows of one number. Rows of one number
 * are far apart, so all of them never have to fit in memory.
 */
package org.needtoknow.parsers.work;
