package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.needtoknow.jobs.wire.Outgoing;

/**
 * Collects what leaves the pipeline and writes it in sorted pieces, each as large as fits in its
 * share of memory, for {@link SortedRuns} to merge. One for each task; not thread-safe.
 */
public final class SortedRunWriter implements AutoCloseable {
  /** About how many bytes one list may hold in memory. */
  static final long PIECE_BYTES = 16L << 20;

  private final Path folder;
  private final long pieceBytes;
  private final List<Pending> lists = new ArrayList<>();

  /**
   * @param folder where the pieces go, 0700
   */
  public SortedRunWriter(Path folder) {
    this(folder, PIECE_BYTES);
  }

  SortedRunWriter(Path folder, long pieceBytes) {
    this.folder = folder;
    this.pieceBytes = pieceBytes;
    for (Outgoing.Kind kind : Outgoing.Kind.values()) {
      lists.add(new Pending(kind));
    }
  }

  public void add(Outgoing outgoing) throws IOException {
    Pending pending = lists.get(outgoing.kind().ordinal());
    pending.entries.add(
        new SortedRuns.Entry(outgoing.key().getBytes(StandardCharsets.UTF_8), outgoing.body()));
    pending.bytes += outgoing.key().length() + outgoing.body().length + 96L;
    if (pending.bytes >= pieceBytes) {
      write(pending);
    }
  }

  /** Writes what is still held. */
  public void flush() throws IOException {
    for (Pending pending : lists) {
      write(pending);
    }
  }

  @Override
  public void close() {
    lists.forEach(pending -> pending.entries.clear());
  }

  private void write(Pending pending) throws IOException {
    if (pending.entries.isEmpty()) {
      return;
    }
    SortedRuns.Entry[] sorted = sorted(pending.entries);
    int middle = 0;
    while (middle < sorted.length && sorted[middle].half() == SortedRuns.Half.LOWER) {
      middle++;
    }
    write(pending.kind, SortedRuns.Half.LOWER, sorted, 0, middle);
    write(pending.kind, SortedRuns.Half.UPPER, sorted, middle, sorted.length);
    pending.entries = new ArrayList<>();
    pending.bytes = 0;
  }

  private void write(
      Outgoing.Kind kind, SortedRuns.Half half, SortedRuns.Entry[] sorted, int from, int to)
      throws IOException {
    if (from == to) {
      return;
    }
    Path piece = folder.resolve(SortedRuns.prefix(kind, half) + UUID.randomUUID());
    try (PieceOutput out = new PieceOutput(piece)) {
      for (int i = from; i < to; i++) {
        out.write(sorted[i]);
      }
    }
  }

  /**
   * In order. Sorts numbers made of the first bytes of a key and the place of its entry, which is
   * several times as fast as sorting entries; where those bytes are equal, entries are compared.
   */
  static SortedRuns.Entry[] sorted(List<SortedRuns.Entry> entries) {
    int size = entries.size();
    int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    long places = (1L << placeBits) - 1;
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      // Numbers with a sign sort as those without when the highest bit is turned round.
      order[i] = ((entries.get(i).first() ^ Long.MIN_VALUE) & ~places) | i;
    }
    Arrays.sort(order);
    SortedRuns.Entry[] sorted = new SortedRuns.Entry[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = entries.get((int) (order[i] & places));
    }
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || (order[i] & ~places) != (order[from] & ~places)) {
        if (i - from > 1) {
          Arrays.sort(sorted, from, i);
        }
        from = i;
      }
    }
    return sorted;
  }

  private static final class Pending {
    private final Outgoing.Kind kind;
    private List<SortedRuns.Entry> entries = new ArrayList<>();
    private long bytes;

    Pending(Outgoing.Kind kind) {
      this.kind = kind;
    }
  }
}
