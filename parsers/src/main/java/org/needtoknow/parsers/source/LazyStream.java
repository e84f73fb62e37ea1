package org.needtoknow.parsers.source;

import java.io.IOException;
import java.io.InputStream;

/** Opens a stream at its first byte, so that a broken header is a failure to read, not to open. */
final class LazyStream extends InputStream {
  /** Opens the stream behind. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  private final Opening opening;
  private InputStream opened;

  LazyStream(Opening opening) {
    this.opening = opening;
  }

  private InputStream opened() throws IOException {
    if (opened == null) {
      opened = opening.open();
    }
    return opened;
  }

  @Override
  public int read() throws IOException {
    return opened().read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return opened().read(into, from, length);
  }
}
