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
  private Month last = new Month(YearMonth.of(1970, 1), 0, 0);

  /**
   * @param zone in which months begin
   */
  public LocalMonths(ZoneId zone) {
    this.zone = zone;
  }

  /** A month, the second at which it begins and that at which the next begins. */
  private record Month(YearMonth month, long start, long end) {
    boolean has(long second) {
      return start <= second && second < end;
    }
  }

  /** The month in which it is then. */
  public YearMonth of(Instant at) {
    long second = at.getEpochSecond();
    if (!last.has(second)) {
      last = find(at);
    }
    return last.month();
  }

  private Month find(Instant at) {
    Map.Entry<Long, Month> known = byStart.floorEntry(at.getEpochSecond());
    if (known != null && known.getValue().has(at.getEpochSecond())) {
      return known.getValue();
    }
    YearMonth month = YearMonth.from(at.atZone(zone));
    Month found = new Month(month, start(month), start(month.plusMonths(1)));
    byStart.put(found.start(), found);
    return found;
  }

  private long start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toEpochSecond();
  }
}
