/**
 * The tables of the work on file: their columns, how their files are read row by row, and the
 * reports on them. A bad row does not stop the reading; it is counted with its place and its
 * reason.
 *
 * <p>Cells of the usual form are read by the clock of {@code parsers.time}, like the stamps of
 * logs; all others by {@link org.needtoknow.parsers.feed.FeedTimes}. They cannot share one reader:
 * a cell is typed in many forms and means the begin or the end of something, while a stamp has one
 * pattern for the whole log and is read a million times.
 */
package org.needtoknow.parsers.feed;
