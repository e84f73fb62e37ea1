package org.needtoknow.jobs.spill;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.needtoknow.results.json.ByteSlice;

/** Reads what {@link PieceOutput} wrote, one entry after the other. */
final class PieceInput implements AutoCloseable, Comparable<PieceInput> {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private SortedRuns.Entry entry;

  PieceInput(Path file) throws IOException {
    in = Files.newInputStream(file);
  }

  /** The entry that {@link #advance} came to, good until it is called again. */
  SortedRuns.Entry entry() {
    return entry;
  }

  /**
   * Goes on to the next entry.
   *
   * @return false when there is none
   */
  boolean advance() throws IOException {
    if (at == end && !fill(1)) {
      return false;
    }
    need(2 * Integer.BYTES);
    int key = (int) PieceOutput.INT.get(buffer, at);
    int body = (int) PieceOutput.INT.get(buffer, at + Integer.BYTES);
    at += 2 * Integer.BYTES;
    need(key + body);
    entry =
        new SortedRuns.Entry(new ByteSlice(buffer, at, key), new ByteSlice(buffer, at + key, body));
    at += key + body;
    return true;
  }

  private void need(int bytes) throws IOException {
    if (end - at < bytes && !fill(bytes)) {
      throw new EOFException("a piece of the run's results ends within an entry");
    }
  }

  /** Reads on until so many bytes are at hand, false when the file ends before. */
  private boolean fill(int bytes) throws IOException {
    int left = end - at;
    byte[] target = bytes <= buffer.length ? buffer : new byte[bytes];
    System.arraycopy(buffer, at, target, 0, left);
    buffer = target;
    at = 0;
    end = left;
    while (end < bytes) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        return false;
      }
      end += read;
    }
    return true;
  }

  @Override
  public int compareTo(PieceInput other) {
    return entry.compareTo(other.entry);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
