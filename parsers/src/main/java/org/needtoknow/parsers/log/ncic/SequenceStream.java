package org.needtoknow.parsers.log.ncic;

import java.nio.charset.StandardCharsets;

/**
 * Which run of the journal's counter a message belongs to. The counter goes on over files and days
 * and starts over at will (each day, or at its last digit), so a stream is named by the date with
 * which it begins in a file.
 */
final class SequenceStream {
  /** So far back, and by more than half, the counter has started over and nothing was repeated. */
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

  /** A record goes by while it is framed. */
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
