package org.needtoknow.jobs.spill;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.json.ByteSlice;

/** Writes one sorted piece: for each entry the lengths of key and body, then both. */
final class PieceOutput implements AutoCloseable {
  /** How the lengths before an entry are written. */
  static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final WireOutput held = new WireOutput(BUFFER + 4096);

  PieceOutput(Path file) throws IOException {
    out = PrivateFiles.createUnbuffered(file);
  }

  void write(SortedRuns.Entry entry) throws IOException {
    held.putInt(entry.key().length());
    held.putInt(entry.body().length());
    held.putRest(entry.key());
    held.putRest(entry.body());
    writeIfFull();
  }

  /** An entry with its lengths. */
  void write(ByteSlice entry) throws IOException {
    held.putRest(entry);
    writeIfFull();
  }

  private void writeIfFull() throws IOException {
    if (held.size() >= BUFFER) {
      held.moveTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      held.moveTo(out);
    }
  }
}
