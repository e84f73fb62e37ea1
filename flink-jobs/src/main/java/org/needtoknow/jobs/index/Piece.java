package org.needtoknow.jobs.index;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file of lines: all lines that begin in it.
 *
 * @param from first byte
 * @param to first byte after it
 */
public record Piece(String file, Kind kind, long from, long to) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long SIZE = 4L << 20;

  /** The kind of the lines. */
  public enum Kind {
    /** Full lookups, to be masked. */
    LOOKUP,
    /** Full review items, to be masked. */
    ITEM,
    /** Documents that already are masked and have their index and id. */
    READY
  }

  /** Cuts a file into pieces; none for a file that is missing or empty. */
  static List<Piece> of(Path file, Kind kind) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    long size = Files.isRegularFile(file) ? Files.size(file) : 0;
    for (long from = 0; from < size; from += SIZE) {
      pieces.add(new Piece(file.toString(), kind, from, Math.min(size, from + SIZE)));
    }
    return pieces;
  }
}
