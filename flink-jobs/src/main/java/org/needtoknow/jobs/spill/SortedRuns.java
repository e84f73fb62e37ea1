package org.needtoknow.jobs.spill;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.results.json.ByteSlice;

/**
 * Merges the sorted pieces of all tasks into one list. The order is by key and then by content, so
 * it does not depend on which task wrote which piece.
 */
public final class SortedRuns {
  /** How many pieces are open at once: below what a process may open by default. */
  private static final int OPEN_AT_ONCE = 200;

  /** By the first digit of a keyed hash in hexadecimal digits. */
  public static final int SECTIONS = 16;

  private final Path folder;
  private final int openAtOnce;

  public SortedRuns(Path folder) {
    this(folder, OPEN_AT_ONCE);
  }

  public SortedRuns(Path folder, int openAtOnce) {
    this.folder = folder;
    this.openAtOnce = openAtOnce;
  }

  /** Takes the list's entries in order. */
  @FunctionalInterface
  public interface Visitor {
    void visit(Entry entry) throws IOException;
  }

  /** One entry of a list, good while it is visited. */
  public record Entry(long first, ByteSlice key, ByteSlice body) implements Comparable<Entry> {
    private static final VarHandle EIGHT_BYTES =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /**
     * An entry whose first eight bytes of the key are at hand as a number: nearly every comparison
     * ends with them.
     */
    Entry(ByteSlice key, ByteSlice body) {
      this(first(key), key, body);
    }

    /** A short key is filled up with zeros, which come before all that may follow. */
    static long first(ByteSlice key) {
      return key.length() < Long.BYTES
          ? (long) EIGHT_BYTES.get(Arrays.copyOf(key.toByteArray(), Long.BYTES), 0)
          : (long) EIGHT_BYTES.get(key.bytes(), key.from());
    }

    /** The key as text. */
    public String keyText() {
      return new String(key.bytes(), key.from(), key.length(), StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(Entry other) {
      if (first != other.first) {
        return Long.compareUnsigned(first, other.first);
      }
      int order = key.compareTo(other.key);
      return order != 0 ? order : body.compareTo(other.body);
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "Entry[" + body.length() + " bytes]";
    }
  }

  /** Shows every entry of a list, in order. */
  public void forEach(Outgoing.Kind kind, Visitor visitor) throws IOException {
    for (int section = 0; section < SECTIONS; section++) {
      merge(fewEnough(kind, section, openAtOnce), visitor);
      if (!isCut(kind)) {
        return;
      }
    }
  }

  /**
   * Shows the entries of one section of a list, in order, and removes them from the disk: what is
   * written out of them next finds room where they were, in memory too. Sections follow each other
   * in order of keys; several may be shown at once.
   */
  public void take(Outgoing.Kind kind, int section, Visitor visitor) throws IOException {
    List<Piece> pieces = fewEnough(kind, section, Math.max(2, openAtOnce / 2));
    merge(pieces, visitor);
    Piece.delete(pieces);
  }

  /** How many bytes a section takes in the file that people read. */
  public long listed(Outgoing.Kind kind, int section) throws IOException {
    return Piece.listed(Piece.of(folder, kind, section));
  }

  /** Whether a list is cut into sections: the one that is far larger than all others is. */
  private static boolean isCut(Outgoing.Kind kind) {
    return kind == Outgoing.Kind.LOOKUP;
  }

  /** The section of a key by its first eight bytes: in order of keys, whatever they are made of. */
  public static int section(Outgoing.Kind kind, long first) {
    if (!isCut(kind)) {
      return 0;
    }
    int digit = (int) (first >>> (Long.SIZE - Byte.SIZE));
    if (digit < 'a') {
      return Math.min(Math.max(digit - '0', 0), 9);
    }
    return Math.min(digit - 'a' + 10, SECTIONS - 1);
  }

  /** Merges the first pieces into one until all can be open at once. */
  private List<Piece> fewEnough(Outgoing.Kind kind, int section, int atOnce) throws IOException {
    Deque<Piece> left = new ArrayDeque<>(Piece.of(folder, kind, section));
    while (left.size() > atOnce) {
      List<Piece> some = new ArrayList<>(atOnce);
      while (some.size() < atOnce) {
        some.add(left.remove());
      }
      Piece merged = Piece.next(folder, kind, section, Piece.listed(some));
      try (PieceOutput out = new PieceOutput(merged.file())) {
        merge(some, out::write);
      }
      Piece.delete(some);
      left.add(merged);
    }
    return List.copyOf(left);
  }

  private static void merge(List<Piece> pieces, Visitor visitor) throws IOException {
    List<PieceInput> open = new ArrayList<>();
    try {
      PriorityQueue<PieceInput> byNext = new PriorityQueue<>();
      for (Piece one : pieces) {
        PieceInput piece = new PieceInput(one.file());
        open.add(piece);
        if (piece.advance()) {
          byNext.add(piece);
        }
      }
      while (!byNext.isEmpty()) {
        PieceInput first = byNext.poll();
        visitor.visit(first.entry());
        if (first.advance()) {
          byNext.add(first);
        }
      }
    } finally {
      for (PieceInput piece : open) {
        piece.close();
      }
    }
  }
}
