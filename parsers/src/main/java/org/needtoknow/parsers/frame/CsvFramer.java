package org.needtoknow.parsers.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/**
 * Cuts a CSV file where a line ends outside quotes. A quote opens a cell only at its beginning.
 *
 * <p>An unclosed quote would swallow all that follows. So a quoted cell with a line end is cut at
 * its first line end when its closing quote is not followed by a delimiter or line end, or when it
 * is too long. Its record is then broken, and the rows below it are whole.
 */
public final class CsvFramer implements RecordFramer {
  private final char delimiter;
  private final HeaderRule headers;
  private final Optional<LogClock> clock;
  private final DoubledHourWatch watch = new DoubledHourWatch();
  private String header = "";
  private int timeColumn;

  /**
   * @param delimiter a character of one byte
   * @param clock reads the stamps of the time column, so that the file itself can resolve a doubled
   *     hour; empty when its times are no local times
   */
  public CsvFramer(char delimiter, HeaderRule headers, Optional<LogClock> clock) {
    this.delimiter = delimiter;
    this.headers = headers;
    this.clock = clock;
    this.timeColumn = headers.timeColumn(List.of());
  }

  public char delimiter() {
    return delimiter;
  }

  @Override
  public int end(byte[] bytes, int from, int to, boolean last) {
    byte comma = (byte) delimiter;
    boolean cellBegins = true;
    int i = from;
    while (i < to) {
      byte b = bytes[i++];
      if (b == '\n') {
        return i;
      }
      if (b == '"' && cellBegins) {
        int close = quotedEnd(bytes, i, to, last);
        if (close == MORE) {
          return MORE;
        }
        if (close < 0) {
          return -close;
        }
        i = close;
        cellBegins = false;
      } else {
        cellBegins = b == comma;
      }
    }
    return last && to > from ? to : MORE;
  }

  /**
   * Index just past the quote that closes the cell; without one, the negative index at which the
   * record is broken off; or {@link #MORE}. No record is broken off at 1, because its quote comes
   * first.
   */
  private int quotedEnd(byte[] bytes, int from, int to, boolean last) {
    int lines = 0;
    int firstLineEnd = 0;
    int i = from;
    while (i < to) {
      byte b = bytes[i++];
      if (b == '\n') {
        lines++;
        if (lines == 1) {
          firstLineEnd = i;
        }
        if (lines > QuotedCell.MOST_LINES) {
          return -firstLineEnd;
        }
      } else if (b == '"') {
        if (i == to) {
          return last ? to : MORE;
        }
        byte after = bytes[i];
        if (after == '"') {
          i++;
        } else if (after == delimiter || after == '\n' || after == '\r') {
          return i;
        } else if (lines > 0) {
          return -firstLineEnd;
        }
        // A quote inside text on the first line: the parser reports it.
      }
      if (lines > 0 && i - firstLineEnd > QuotedCell.MOST_BYTES) {
        return -firstLineEnd;
      }
    }
    if (!last) {
      return MORE;
    }
    return lines > 0 ? -firstLineEnd : to;
  }

  @Override
  public void passed(byte[] bytes, int from, int end, long offset) {
    int first = offset == 0 ? afterByteOrderMark(bytes, from, end) : from;
    if (clock.isPresent() && timeColumn >= 0) {
      String stamp = CsvCells.cell(bytes, first, end, delimiter, timeColumn);
      Optional<LogTime> time = clock.get().read(stamp);
      if (time.isPresent()) {
        // A record with a time is a row, so there is no need to check for a header.
        watch.see(offset, time);
        return;
      }
    }
    byte begin = first + 1 < end && bytes[first] == '"' ? bytes[first + 1] : bytes[first];
    if (headers.mayBeHeader(begin)) {
      List<String> cells = CsvCells.split(bytes, first, end, delimiter);
      if (headers.isHeader(cells) && !MergedRows.in(bytes, first, end, delimiter)) {
        String text = new String(bytes, first, end - first, StandardCharsets.ISO_8859_1);
        header = DoubledHours.unmarked(text).strip();
        timeColumn = headers.timeColumn(cells);
      }
    }
  }

  static int afterByteOrderMark(byte[] bytes, int from, int end) {
    return end - from >= 3
            && bytes[from] == (byte) 0xef
            && bytes[from + 1] == (byte) 0xbb
            && bytes[from + 2] == (byte) 0xbf
        ? from + 3
        : from;
  }

  /** The header in force. */
  @Override
  public String context() {
    return header;
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
