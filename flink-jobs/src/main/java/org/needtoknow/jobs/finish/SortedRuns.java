package org.needtoknow.jobs.finish;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

/**
 * One sorted list out of the sorted pieces that tasks wrote. Order is by key and then by content,
 * so that it does not depend on who wrote which piece.
 */
public final class SortedRuns {
  /** How many pieces are open at once: below what a process may open by default. */
  private static final int OPEN_AT_ONCE = 200;

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final int openAtOnce;

  public SortedRuns(Path folder) {
    this(folder, OPEN_AT_ONCE);
  }

  SortedRuns(Path folder, int openAtOnce) {
    this.folder = folder;
    this.openAtOnce = openAtOnce;
  }

  /** Takes the list's entries in order. */
  @FunctionalInterface
  public interface Visitor {
    void visit(Entry entry) throws IOException;
  }

  /** One entry of a list. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Entry(long first, byte[] key, byte[] body) implements Comparable<Entry> {
    private static final VarHandle EIGHT_BYTES =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /**
     * An entry whose first eight bytes of the key are at hand as a number: nearly every comparison
     * ends with them.
     */
    Entry(byte[] key, byte[] body) {
      this(first(key), key, body);
    }

    /** A short key is filled up with zeros, which come before all that may follow. */
    private static long first(byte[] key) {
      byte[] eight = key.length < Long.BYTES ? Arrays.copyOf(key, Long.BYTES) : key;
      return (long) EIGHT_BYTES.get(eight, 0);
    }

    @Override
    public int compareTo(Entry other) {
      if (first != other.first) {
        return Long.compareUnsigned(first, other.first);
      }
      int order = Arrays.compareUnsigned(key, other.key);
      return order != 0 ? order : Arrays.compareUnsigned(body, other.body);
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "Entry[" + body.length + " bytes]";
    }
  }

  /** Shows every entry of a list, in order. */
  public void forEach(Outgoing.Kind kind, Visitor visitor) throws IOException {
    List<Path> pieces = pieces(kind);
    while (pieces.size() > openAtOnce) {
      List<Path> some = pieces.subList(0, openAtOnce);
      Path merged = folder.resolve(prefix(kind) + UUID.randomUUID());
      try (DataOutputStream out = new DataOutputStream(PrivateFiles.create(merged))) {
        merge(some, entry -> write(entry, out));
      }
      for (Path piece : some) {
        Files.delete(piece);
      }
      pieces = pieces(kind);
    }
    merge(pieces, visitor);
  }

  static String prefix(Outgoing.Kind kind) {
    return kind.name() + "-";
  }

  static void write(Entry entry, DataOutputStream out) throws IOException {
    out.writeInt(entry.key().length);
    out.write(entry.key());
    out.writeInt(entry.body().length);
    out.write(entry.body());
  }

  private List<Path> pieces(Outgoing.Kind kind) throws IOException {
    List<Path> pieces = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, prefix(kind) + "*")) {
      stream.forEach(pieces::add);
    }
    Collections.sort(pieces);
    return pieces;
  }

  private static void merge(List<Path> pieces, Visitor visitor) throws IOException {
    List<Piece> open = new ArrayList<>();
    try {
      PriorityQueue<Piece> byNext = new PriorityQueue<>();
      for (Path path : pieces) {
        Piece piece = new Piece(path);
        open.add(piece);
        if (piece.advance()) {
          byNext.add(piece);
        }
      }
      while (!byNext.isEmpty()) {
        Piece first = byNext.poll();
        visitor.visit(first.next);
        if (first.advance()) {
          byNext.add(first);
        }
      }
    } finally {
      for (Piece piece : open) {
        piece.in.close();
      }
    }
  }

  private static final class Piece implements Comparable<Piece> {
    private final DataInputStream in;
    private Entry next;

    Piece(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    boolean advance() throws IOException {
      int length;
      try {
        length = in.readInt();
      } catch (EOFException end) {
        return false;
      }
      byte[] key = new byte[length];
      in.readFully(key);
      byte[] body = new byte[in.readInt()];
      in.readFully(body);
      next = new Entry(key, body);
      return true;
    }

    @Override
    public int compareTo(Piece other) {
      return next.compareTo(other.next);
    }
  }
}
