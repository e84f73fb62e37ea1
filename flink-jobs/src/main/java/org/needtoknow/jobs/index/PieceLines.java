package org.needtoknow.jobs.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads the lines that begin in a piece; the last one may end after the piece. */
final class PieceLines {
  private static final int BUFFER = 1 << 16;

  private PieceLines() {}

  /** Receives a line. */
  interface Each {
    void line(byte[] line) throws IOException;
  }

  static void read(Piece piece, Each each) throws IOException {
    try (FileChannel channel = FileChannel.open(Path.of(piece.file()), StandardOpenOption.READ)) {
      // Starts one byte earlier, to see whether a line begins exactly at the start.
      long at = Math.max(0, piece.from() - 1);
      channel.position(at);
      InputStream in = Channels.newInputStream(channel);
      boolean skipping = piece.from() > 0;
      ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
      byte[] buffer = new byte[BUFFER];
      long lineStart = at;
      int read = in.read(buffer);
      while (read >= 0) {
        int start = 0;
        for (int i = 0; i < read; i++) {
          if (buffer[i] != '\n') {
            continue;
          }
          if (skipping) {
            skipping = false;
          } else {
            line.write(buffer, start, i - start);
            if (line.size() > 0) {
              each.line(line.toByteArray());
            }
            line.reset();
          }
          start = i + 1;
          lineStart = at + start;
          if (lineStart >= piece.to()) {
            return;
          }
        }
        if (!skipping) {
          line.write(buffer, start, read - start);
        }
        at += read;
        read = in.read(buffer);
      }
      if (line.size() > 0) {
        each.line(line.toByteArray());
      }
    }
  }
}
