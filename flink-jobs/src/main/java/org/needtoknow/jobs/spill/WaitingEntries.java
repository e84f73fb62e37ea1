package org.needtoknow.jobs.spill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.results.json.ByteSlice;

/**
 * Entries that wait for their piece, stored in a few large arrays in the form in which they are
 * written. Millions of small arrays would be copied with each garbage collection. Not thread-safe.
 */
final class WaitingEntries {
  private static final int LENGTHS = 2 * Integer.BYTES;
  private static final int PART = 1 << 20;

  private final Outgoing.Kind kind;
  private final long enough;

  /** An entry is in one part; an entry larger than a part has a part of its own. */
  private final List<byte[]> parts = new ArrayList<>();

  /** The part that is written to, and how much of it is. */
  private int part = -1;

  private int used;
  private long size;

  /** For each entry its part and where it starts there, and the first bytes of its key. */
  private long[] places = new long[64];

  private long[] firsts = new long[64];
  private int count;

  /** By section, what its entries take in the file that people read. */
  private final long[] listed = new long[SortedRuns.SECTIONS];

  /**
   * @param enough at how many bytes {@link #isFull}
   */
  WaitingEntries(Outgoing.Kind kind, long enough) {
    this.kind = kind;
    this.enough = enough;
  }

  /**
   * @param listed how many bytes it takes in the file that people read
   */
  void add(byte[] key, int listed, ByteSlice body) {
    int length = Math.addExact(LENGTHS + key.length, body.length());
    byte[] bytes = room(length);
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      firsts = Arrays.copyOf(firsts, 2 * count);
    }
    places[count] = (long) part << Integer.SIZE | used;
    long first = SortedRuns.Entry.first(ByteSlice.of(key));
    firsts[count++] = first;
    this.listed[section(first)] += listed;
    PieceOutput.INT.set(bytes, used, key.length);
    PieceOutput.INT.set(bytes, used + Integer.BYTES, body.length());
    System.arraycopy(key, 0, bytes, used + LENGTHS, key.length);
    System.arraycopy(body.bytes(), body.from(), bytes, used + LENGTHS + key.length, body.length());
    used += length;
    size += length;
  }

  /** The part that takes so many bytes more. */
  private byte[] room(int length) {
    while (part < 0 || parts.get(part).length - used < length) {
      part++;
      used = 0;
      if (part == parts.size()) {
        parts.add(new byte[Math.max(PART, length)]);
      }
    }
    return parts.get(part);
  }

  boolean isFull() {
    return size >= enough;
  }

  /** Forgets all entries, and keeps the room for the next. */
  void clear() {
    part = -1;
    used = 0;
    size = 0;
    count = 0;
    Arrays.fill(listed, 0);
    parts.removeIf(bytes -> bytes.length > PART);
  }

  /**
   * All entries with their lengths, in order. Sorts numbers made of the first bytes of a key and
   * the place of its entry, which is several times as fast as sorting entries; where those bytes
   * are equal, entries are compared.
   */
  ByteSlice[] inOrder() {
    int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    long indices = (1L << indexBits) - 1;
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      // Numbers with a sign sort as those without when the highest bit is turned round.
      order[i] = ((firsts[i] ^ Long.MIN_VALUE) & ~indices) | i;
    }
    Arrays.sort(order);
    ByteSlice[] sorted = new ByteSlice[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = entry(places[(int) (order[i] & indices)]);
    }
    int from = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || (order[i] & ~indices) != (order[from] & ~indices)) {
        if (i - from > 1) {
          Arrays.sort(sorted, from, i, WaitingEntries::compare);
        }
        from = i;
      }
    }
    return sorted;
  }

  private ByteSlice entry(long place) {
    byte[] bytes = parts.get((int) (place >>> Integer.SIZE));
    int from = (int) place;
    int length =
        LENGTHS
            + (int) PieceOutput.INT.get(bytes, from)
            + (int) PieceOutput.INT.get(bytes, from + Integer.BYTES);
    return new ByteSlice(bytes, from, length);
  }

  /** By key and then by content. */
  private static int compare(ByteSlice one, ByteSlice other) {
    int order = key(one).compareTo(key(other));
    return order != 0 ? order : body(one).compareTo(body(other));
  }

  private static ByteSlice key(ByteSlice entry) {
    return new ByteSlice(entry.bytes(), entry.from() + LENGTHS, keyLength(entry));
  }

  private static ByteSlice body(ByteSlice entry) {
    int before = LENGTHS + keyLength(entry);
    return new ByteSlice(entry.bytes(), entry.from() + before, entry.length() - before);
  }

  private static int keyLength(ByteSlice entry) {
    return (int) PieceOutput.INT.get(entry.bytes(), entry.from());
  }

  /** The section that an entry belongs to. */
  int section(ByteSlice entry) {
    return section(SortedRuns.Entry.first(key(entry)));
  }

  private int section(long first) {
    return SortedRuns.section(kind, first);
  }

  /** How many bytes those of a section take in the file that people read. */
  long listed(int section) {
    return listed[section];
  }
}
