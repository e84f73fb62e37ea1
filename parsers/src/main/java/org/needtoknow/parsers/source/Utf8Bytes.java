package org.needtoknow.parsers.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as the bytes of UTF-8. */
final class Utf8Bytes extends InputStream {
  private final Reader text;
  private final char[] chars = new char[8 << 10];
  private byte[] bytes = new byte[0];
  private int at;

  Utf8Bytes(Reader text) {
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (at < bytes.length) {
      return true;
    }
    int read = text.read(chars, 0, chars.length - 1);
    if (read < 0) {
      return false;
    }
    if (read > 0 && Character.isHighSurrogate(chars[read - 1])) {
      // The other half of this character comes with the next characters.
      int other = text.read();
      if (other >= 0) {
        chars[read++] = (char) other;
      }
    }
    bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return fill();
  }
}
