package org.needtoknow.parsers.feed;

import java.time.ZoneId;
import java.util.Optional;
import org.needtoknow.parsers.mapping.Mapping;

/**
 * A file of a feed.
 *
 * @param file relative to the department folder
 * @param zone zone of its times that carry no offset
 * @param mapping how its columns become ours, empty when they are ours already
 */
public record FeedFile(FeedTable table, String file, ZoneId zone, Optional<Mapping> mapping) {}
