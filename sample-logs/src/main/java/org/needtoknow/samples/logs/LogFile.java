package org.needtoknow.samples.logs;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A log that is being written; counts its lines. All text is in the range of Latin-1. */
final class LogFile implements Closeable {
  private final String name;
  private final OutputStream out;
  private long lines;

  LogFile(Path department, String name) throws IOException {
    this.name = name;
    Path path = department.resolve(name);
    Files.createDirectories(path.getParent());
    this.out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 17);
  }

  /** The place of the next record. */
  Position next() {
    return new Position(name, lines + 1);
  }

  /** Writes text that ends in a line end. */
  void write(CharSequence text) {
    String whole = text.toString();
    for (int i = 0; i < whole.length(); i++) {
      if (whole.charAt(i) == '\n') {
        lines++;
      }
    }
    try {
      out.write(whole.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
