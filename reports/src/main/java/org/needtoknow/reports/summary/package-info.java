/**
 * The page that a chief reads in five minutes. It is made of masked figures alone: who fills {@link
 * org.needtoknow.reports.summary.SummaryFigures} has nothing unmasked to hand over, so nothing
 * unmasked can come out.
 */
package org.needtoknow.reports.summary;
