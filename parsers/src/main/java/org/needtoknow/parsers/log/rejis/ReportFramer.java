package org.needtoknow.parsers.log.rejis;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.needtoknow.parsers.frame.DoubledHourWatch;
import org.needtoknow.parsers.frame.RecordFramer;
import org.needtoknow.parsers.time.LogClock;

/**
 * Cuts a report before each row. The lines between a row and the next (its second line, and a page
 * break with footing and heading) stay with the row, so that no block separates them.
 */
final class ReportFramer implements RecordFramer {
  private final LogClock clock;
  private final DoubledHourWatch watch = new DoubledHourWatch();
  private final PageState page = new PageState();

  ReportFramer(LogClock clock) {
    this.clock = clock;
  }

  @Override
  public int end(byte[] bytes, int from, int to, boolean last) {
    int at = from;
    while (true) {
      at = ReportLine.lineEnd(bytes, at, to, last);
      if (at == MORE || (at == to && last)) {
        return at;
      }
      // Too few bytes of the next line are available, unless the line ends within them.
      if (to - at < ReportLine.ENOUGH
          && !last
          && ReportLine.lineEnd(bytes, at, to, false) == MORE) {
        return MORE;
      }
      if (ReportLine.dateAt(bytes, at, to) >= 0) {
        return at;
      }
    }
  }

  @Override
  public void passed(byte[] bytes, int from, int end, long offset) {
    int at = from;
    while (at < end) {
      int lineEnd = ReportLine.lineEnd(bytes, at, end, true);
      switch (ReportLine.of(bytes, at, lineEnd)) {
        case ROW -> {
          page.row();
          int moved = ReportLine.dateAt(bytes, at, lineEnd);
          int begin = at + moved;
          String stamp =
              new String(
                  bytes,
                  begin,
                  Math.min(lineEnd - begin, ReportRow.STAMP_WIDTH),
                  StandardCharsets.ISO_8859_1);
          watch.see(
              offset + (at - from),
              stamp.length() == ReportRow.STAMP_WIDTH ? clock.read(stamp) : Optional.empty());
        }
        case HEADING -> page.heading(ReportLine.pageOf(bytes, at, lineEnd));
        case PAGE_TOTAL -> page.total(1, 0);
        default -> {
          // No other line changes what a page counts.
        }
      }
      at = lineEnd;
    }
  }

  @Override
  public String context() {
    return page.asContext();
  }

  @Override
  public long settledTo() {
    return watch.settledTo();
  }

  @Override
  public String settle(String context, long from, long to) {
    return watch.settled().write(context, from, to);
  }

  @Override
  public void settleAll() {
    watch.settleAll();
  }
}
