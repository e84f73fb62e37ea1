package org.needtoknow.parsers.frame;

/** A record is a line, with its line end. */
public final class LineFramer implements RecordFramer {
  @Override
  public int end(byte[] bytes, int from, int to, boolean last) {
    return lineEnd(bytes, from, to, last);
  }

  /** Index just past the next LF, {@code to} at the end of the file, or {@link #MORE}. */
  public static int lineEnd(byte[] bytes, int from, int to, boolean last) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return last && to > from ? to : MORE;
  }
}
