package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Stretch;

/**
 * One sorted list out of the sorted pieces that tasks wrote. Order is by key and then by content,
 * so that it does not depend on who wrote which piece.
 */
public final class SortedRuns {
  /** How many pieces are open at once: below what a process may open by default. */
  private static final int OPEN_AT_ONCE = 200;

  /** Where a list of keyed hashes in hexadecimal digits is cut in two of about the same length. */
  private static final byte MIDDLE = '8';

  private final Path folder;
  private final int openAtOnce;

  public SortedRuns(Path folder) {
    this(folder, OPEN_AT_ONCE);
  }

  SortedRuns(Path folder, int openAtOnce) {
    this.folder = folder;
    this.openAtOnce = openAtOnce;
  }

  /** The keys below the middle, and the others: what two cores can work on at the same time. */
  enum Half {
    LOWER,
    UPPER;

    /** The half of a key that starts with this byte; the empty key is in the lower one. */
    static Half of(byte first) {
      return first < MIDDLE ? LOWER : UPPER;
    }
  }

  /** Takes the list's entries in order. */
  @FunctionalInterface
  public interface Visitor {
    void visit(Entry entry) throws IOException;
  }

  /** One entry of a list, good while it is visited. */
  public record Entry(long first, Stretch key, Stretch body) implements Comparable<Entry> {
    private static final VarHandle EIGHT_BYTES =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /**
     * An entry whose first eight bytes of the key are at hand as a number: nearly every comparison
     * ends with them.
     */
    Entry(Stretch key, Stretch body) {
      this(first(key), key, body);
    }

    /** A short key is filled up with zeros, which come before all that may follow. */
    static long first(Stretch key) {
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
    forEach(prefix(kind), openAtOnce, visitor);
  }

  /** Shows the entries of one half of a list, in order; both halves may be shown at once. */
  void forEach(Outgoing.Kind kind, Half half, Visitor visitor) throws IOException {
    forEach(prefix(kind, half), Math.max(2, openAtOnce / 2), visitor);
  }

  private void forEach(String prefix, int atOnce, Visitor visitor) throws IOException {
    List<Path> pieces = pieces(prefix);
    while (pieces.size() > atOnce) {
      List<Path> some = pieces.subList(0, atOnce);
      Path merged = folder.resolve(prefix + UUID.randomUUID());
      try (PieceOutput out = new PieceOutput(merged)) {
        merge(some, out::write);
      }
      for (Path piece : some) {
        Files.delete(piece);
      }
      pieces = pieces(prefix);
    }
    merge(pieces, visitor);
  }

  private static String prefix(Outgoing.Kind kind) {
    return kind.name() + "-";
  }

  /** What the names of pieces start with that hold one half of a list. */
  static String prefix(Outgoing.Kind kind, Half half) {
    return prefix(kind) + half.name() + "-";
  }

  private List<Path> pieces(String prefix) throws IOException {
    List<Path> pieces = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, prefix + "*")) {
      stream.forEach(pieces::add);
    }
    Collections.sort(pieces);
    return pieces;
  }

  private static void merge(List<Path> pieces, Visitor visitor) throws IOException {
    List<PieceInput> open = new ArrayList<>();
    try {
      PriorityQueue<PieceInput> byNext = new PriorityQueue<>();
      for (Path path : pieces) {
        PieceInput piece = new PieceInput(path);
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
