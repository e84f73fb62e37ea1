package org.needtoknow.jobs.spill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.results.json.ByteSlice;

/**
 * Collects what leaves the pipeline and writes it in sorted pieces, each as large as fits in its
 * share of memory, for {@link SortedRuns} to merge. One for each task; not thread-safe.
 */
public final class SortedRunWriter implements AutoCloseable {
  /** About how many bytes one list may hold in memory. */
  public static final long PIECE_BYTES = 16L << 20;

  private final Path folder;
  private final Map<Outgoing.Kind, WaitingEntries> lists = new EnumMap<>(Outgoing.Kind.class);

  /**
   * @param folder where the pieces go, 0700
   */
  public SortedRunWriter(Path folder) {
    this(folder, PIECE_BYTES);
  }

  public SortedRunWriter(Path folder, long pieceBytes) {
    this.folder = folder;
    for (Outgoing.Kind kind : Outgoing.Kind.values()) {
      lists.put(kind, new WaitingEntries(kind, pieceBytes));
    }
  }

  public void add(Outgoing outgoing) throws IOException {
    WaitingEntries waiting = lists.get(outgoing.kind());
    waiting.add(
        outgoing.key().getBytes(StandardCharsets.UTF_8), outgoing.listed(), outgoing.body());
    if (waiting.isFull()) {
      write(outgoing.kind(), waiting);
    }
  }

  /** Writes what is still held. */
  public void flush() throws IOException {
    for (Map.Entry<Outgoing.Kind, WaitingEntries> list : lists.entrySet()) {
      write(list.getKey(), list.getValue());
    }
  }

  @Override
  public void close() {
    lists.clear();
  }

  private void write(Outgoing.Kind kind, WaitingEntries waiting) throws IOException {
    ByteSlice[] sorted = waiting.inOrder();
    for (int from = 0; from < sorted.length; ) {
      int section = waiting.section(sorted[from]);
      int to = from + 1;
      while (to < sorted.length && waiting.section(sorted[to]) == section) {
        to++;
      }
      Piece piece = Piece.next(folder, kind, section, waiting.listed(section));
      try (PieceOutput out = new PieceOutput(piece.file())) {
        for (int i = from; i < to; i++) {
          out.write(sorted[i]);
        }
      }
      from = to;
    }
    waiting.clear();
  }
}
