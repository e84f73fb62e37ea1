package org.needtoknow.parsers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes in which each CR without a LF after it becomes a LF; number and places of the bytes do not
 * change.
 */
final class CarriageReturnEnds extends FilterInputStream {
  private static final int NONE = -2;

  /** A byte that was read ahead, to see what follows a CR. */
  private int ahead = NONE;

  CarriageReturnEnds(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read = filled(into, from, length);
    for (int i = from; i < from + read; i++) {
      if (into[i] == '\r') {
        boolean feed = i + 1 < from + read ? into[i + 1] == '\n' : lookAhead() == '\n';
        into[i] = (byte) (feed ? '\r' : '\n');
      }
    }
    return read;
  }

  private int filled(byte[] into, int from, int length) throws IOException {
    if (ahead == NONE) {
      return super.read(into, from, length);
    }
    int first = ahead;
    ahead = first < 0 ? first : NONE;
    if (first < 0) {
      return -1;
    }
    into[from] = (byte) first;
    return 1;
  }

  private int lookAhead() throws IOException {
    if (ahead == NONE) {
      ahead = super.read();
    }
    return ahead;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] away = new byte[(int) Math.min(count, 8_192)];
    return Math.max(0, read(away, 0, away.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
