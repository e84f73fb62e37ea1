package org.needtoknow.parsers.log.ncic;

import java.nio.charset.StandardCharsets;

/**
 * The run of the journal's counter that a message belongs to. The counter continues over files and
 * days and may start over at any time (each day, or after its highest number), so a stream is named
 * by its first date in a file.
 */
final class SequenceStream {
  /**
   * A step back by at least this much, and by more than half, is a new start of the counter and not
   * a repetition.
   */
  private static final long RESTART = 1_000;

  private String name = "";
  private long last = -1;

  /** How often the counter has started on that date. */
  private int starts;

  /** From the context of a block. */
  static SequenceStream in(String context) {
    SequenceStream stream = new SequenceStream();
    int colon = context.indexOf(':');
    if (colon > 0) {
      stream.name = context.substring(0, colon);
      stream.last = Long.parseLong(context.substring(colon + 1));
      int slash = stream.name.indexOf('/');
      stream.starts = slash < 0 ? 1 : Integer.parseInt(stream.name.substring(slash + 1));
    }
    return stream;
  }

  String asContext() {
    return name.isEmpty() ? "" : name + ":" + last;
  }

  /**
   * The stream of the next message.
   *
   * @param date its date as stamped
   */
  String of(String date, long number) {
    boolean restarted = number <= 1 && last > 1;
    if (name.isEmpty() || restarted || (number < last / 2 && last - number > RESTART)) {
      boolean sameDate = name.equals(date) || name.startsWith(date + "/");
      starts = sameDate ? starts + 1 : 1;
      name = starts == 1 ? date : date + "/" + starts;
      last = number;
    }
    last = Math.max(last, number);
    return name;
  }

  /** Takes a record while it is framed. */
  void see(byte[] bytes, int from, int end) {
    int at = from;
    int bars = 0;
    while (at < end && bytes[at] != '\n' && bars < 3) {
      if (bytes[at++] == '|') {
        bars++;
      }
    }
    int digits = at;
    long number = 0;
    while (digits < end && bytes[digits] >= '0' && bytes[digits] <= '9' && digits - at < 15) {
      number = number * 10 + (bytes[digits++] - '0');
    }
    boolean whole = bars == 3 && digits > at && digits < end && bytes[digits] == '|';
    if (whole && JournalFramer.beginsEnvelope(bytes, from, end)) {
      of(new String(bytes, from, 10, StandardCharsets.ISO_8859_1), number);
    }
  }
}
