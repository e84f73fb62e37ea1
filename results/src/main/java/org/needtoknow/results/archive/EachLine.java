package org.needtoknow.results.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a file of lines from end to end, whatever its size. */
final class EachLine {
  private static final int CHUNK = 1 << 20;

  private EachLine() {}

  /** What is done with a line: its bytes from the first to before its line feed. */
  interface Work {
    void line(byte[] bytes, int from, int to) throws IOException;
  }

  static void of(Path file, Work work) throws IOException {
    byte[] bytes = new byte[CHUNK];
    int filled = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(bytes);
          read >= 0;
          read = in.read(bytes, filled, bytes.length - filled)) {
        int from = 0;
        int end = filled + read;
        for (int at = filled; at < end; at++) {
          if (bytes[at] == '\n') {
            work.line(bytes, from, at);
            from = at + 1;
          }
        }
        System.arraycopy(bytes, from, bytes, 0, end - from);
        filled = end - from;
        if (filled == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
      }
    }
    if (filled > 0) {
      work.line(bytes, 0, filled);
    }
  }
}
