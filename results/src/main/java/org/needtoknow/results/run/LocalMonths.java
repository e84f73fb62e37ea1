package org.needtoknow.results.run;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * The month of an instant in one zone. Remembers the limits of months, because it is called for
 * every lookup and calculating a date costs more than finding the month. Not thread-safe.
 */
public final class LocalMonths {
  private final ZoneId zone;
  private final TreeMap<Long, Month> byStart = new TreeMap<>();

  /**
   * @param zone in which months begin
   */
  public LocalMonths(ZoneId zone) {
    this.zone = zone;
  }

  /** A month and the second at which the next begins. */
  private record Month(YearMonth month, long end) {}

  /** The month in which it is then. */
  public YearMonth of(Instant at) {
    long second = at.getEpochSecond();
    Map.Entry<Long, Month> known = byStart.floorEntry(second);
    if (known != null && second < known.getValue().end()) {
      return known.getValue().month();
    }
    YearMonth month = YearMonth.from(at.atZone(zone));
    byStart.put(start(month), new Month(month, start(month.plusMonths(1))));
    return month;
  }

  private long start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toEpochSecond();
  }
}
