/**
 * The tables of the work on file: which there are, how a file of one is read row by row, and what
 * became of its rows. A bad row stops nothing; it is counted with its place and its reason.
 *
 * <p>Cells of the usual form are read by the clock of {@code parsers.time}, as the stamps of logs
 * are; only the others by {@link org.needtoknow.parsers.feed.FeedTimes}. They cannot share one
 * reader: a cell is typed in many forms and means the begin or the end of something, while a stamp
 * has one pattern for the whole log and is read a million times.
 */
package org.needtoknow.parsers.feed;
