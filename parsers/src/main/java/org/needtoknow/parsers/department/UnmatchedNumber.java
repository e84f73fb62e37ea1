package org.needtoknow.parsers.department;

/**
 * A case or call number that rows name and that is not on file.
 *
 * @param table the table whose rows name it
 * @param rows how many rows do
 */
public record UnmatchedNumber(FeedTable table, String number, long rows) {}
