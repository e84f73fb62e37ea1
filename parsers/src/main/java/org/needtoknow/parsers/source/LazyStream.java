package org.needtoknow.parsers.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens a stream when its first byte is read, so that a broken header is a read failure and not an
 * open failure.
 */
final class LazyStream extends InputStream {
  /** Opens the underlying stream. */
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
