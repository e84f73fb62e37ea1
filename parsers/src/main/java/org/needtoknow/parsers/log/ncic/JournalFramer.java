package org.needtoknow.parsers.log.ncic;

import org.needtoknow.parsers.frame.LineFramer;
import org.needtoknow.parsers.frame.RecordFramer;

/**
 * Cuts a journal before each line that begins with an envelope's date. All other lines belong to
 * the message above, or to one that was broken off.
 */
final class JournalFramer implements RecordFramer {
  private static final String DATE = "dddd-dd-dd ";

  private final SequenceStream sequence = new SequenceStream();

  @Override
  public void passed(byte[] bytes, int from, int end, long offset) {
    sequence.see(bytes, from, end);
  }

  @Override
  public String context() {
    return sequence.asContext();
  }

  @Override
  public int end(byte[] bytes, int from, int to, boolean last) {
    int at = from;
    while (true) {
      at = lineEnd(bytes, at, to, last);
      if (at == MORE || (at == to && last)) {
        return at;
      }
      if (to - at < DATE.length() && !last) {
        return MORE;
      }
      if (beginsEnvelope(bytes, at, to)) {
        return at;
      }
    }
  }

  /** A CR alone is ignored within a message, unless an envelope follows it. */
  private static int lineEnd(byte[] bytes, int from, int to, boolean last) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
      if (bytes[i] == '\r' && i + 1 < to && bytes[i + 1] >= '0' && bytes[i + 1] <= '9') {
        if (to - i - 1 < DATE.length()) {
          // The last bytes of a file that is cut off cannot be read as an envelope.
          return last ? LineFramer.lineEnd(bytes, i, to, true) : MORE;
        }
        if (beginsEnvelope(bytes, i + 1, to)) {
          return i + 1;
        }
      }
    }
    return last && to > from ? to : MORE;
  }

  /**
   * Whether a line begins with a date. This includes a last line that is cut off within its date,
   * so that it does not become part of the message above.
   */
  static boolean beginsEnvelope(byte[] bytes, int at, int to) {
    int shown = Math.min(DATE.length(), to - at);
    for (int i = 0; i < shown; i++) {
      byte b = bytes[at + i];
      boolean fits = DATE.charAt(i) == 'd' ? b >= '0' && b <= '9' : b == DATE.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return shown > 0;
  }
}
