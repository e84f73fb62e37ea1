package org.needtoknow.parsers.log.collect;

import java.time.ZoneId;
import java.util.Optional;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/**
 * The stamps of the COLLECT style: usually to the second, sometimes only to the minute or the day.
 */
final class CollectStamps {
  private final LogClock seconds;
  private final LogClock minutes;
  private final LogClock days;

  CollectStamps(ZoneId zone) {
    seconds = LogClock.of("MM/dd/yyyy HH:mm:ss", zone);
    minutes = LogClock.of("M/d/yyyy H:mm", zone);
    days = LogClock.of("M/d/yyyy", zone);
  }

  LogClock secondsClock() {
    return seconds;
  }

  Optional<LogTime> read(String stamp) {
    Optional<LogTime> time = seconds.read(stamp);
    return time.isPresent() ? time : minutes.read(stamp).or(() -> days.read(stamp));
  }
}
