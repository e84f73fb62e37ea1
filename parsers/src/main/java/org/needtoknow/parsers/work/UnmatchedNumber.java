package org.needtoknow.parsers.work;

import org.needtoknow.parsers.feed.FeedTable;

/**
 * A case or call number that rows name and that is not on file.
 *
 * @param table the table whose rows name it
 * @param number as typed, so it may be any text
 * @param rows how many rows name it
 * @param firstLine the line or row of the first of them
 */
public record UnmatchedNumber(FeedTable table, String number, long rows, long firstLine) {}
