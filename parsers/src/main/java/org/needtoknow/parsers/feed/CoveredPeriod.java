package org.needtoknow.parsers.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * The time that the rows of a stream cover, by their own times; empty where there are none.
 *
 * @param earliest the earliest time at which a row begins, without mistyped ones
 * @param latest the latest time of a row, without mistyped ones
 * @param planned the end of the last of the long periods, as of leave or a task force
 */
public record CoveredPeriod(
    Optional<Instant> earliest, Optional<Instant> latest, Optional<Instant> planned) {}
