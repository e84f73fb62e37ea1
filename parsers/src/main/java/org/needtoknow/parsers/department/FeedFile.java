package org.needtoknow.parsers.department;

import java.time.ZoneId;

/**
 * A file of a feed.
 *
 * @param file relative to the department folder
 * @param zone zone of its times that carry no offset
 */
public record FeedFile(FeedTable table, String file, ZoneId zone) {}
