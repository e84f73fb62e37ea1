/**
 * The REJIS style: a mainframe's audit report of fixed width, with page headings, footings and
 * totals, in local time.
 */
package org.needtoknow.parsers.log.rejis;
