package org.needtoknow.jobs.spill;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.needtoknow.jobs.wire.Outgoing;

/**
 * A sorted part of one section of a list, in a file named after its content.
 *
 * @param listed how many bytes its entries take in the file that people read
 */
record Piece(Path file, long listed) implements Comparable<Piece> {

  /** A new one that is still to be written. */
  static Piece next(Path folder, Outgoing.Kind kind, int section, long listed) {
    return new Piece(
        folder.resolve(prefix(kind, section) + listed + "-" + UUID.randomUUID()), listed);
  }

  /** All pieces of one section of a list. */
  static List<Piece> of(Path folder, Outgoing.Kind kind, int section) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, prefix(kind, section) + "*")) {
      for (Path file : files) {
        String[] name = file.getFileName().toString().split("-", 4);
        pieces.add(new Piece(file, Long.parseLong(name[2])));
      }
    }
    Collections.sort(pieces);
    return pieces;
  }

  private static String prefix(Outgoing.Kind kind, int section) {
    return kind.name() + "-" + Integer.toHexString(section) + "-";
  }

  static long listed(List<Piece> pieces) {
    return pieces.stream().mapToLong(Piece::listed).sum();
  }

  static void delete(List<Piece> pieces) throws IOException {
    for (Piece piece : pieces) {
      Files.delete(piece.file);
    }
  }

  @Override
  public int compareTo(Piece other) {
    return file.compareTo(other.file);
  }
}
