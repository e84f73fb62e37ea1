package org.needtoknow.jobs.index;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Part of a file of lines: every line that begins in it.
 *
 * @param from first byte
 * @param to first byte that is no longer in it
 */
public record Piece(String file, Kind kind, long from, long to) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long SIZE = 4L << 20;

  /** What the lines are. */
  public enum Kind {
    /** Lookups in full, to be masked. */
    LOOKUP,
    /** Review items in full, to be masked. */
    ITEM,
    /** Documents that are masked and addressed already. */
    READY
  }

  /** Cuts a file; nothing for one that is not there or empty. */
  static List<Piece> of(Path file, Kind kind) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    long size = Files.isRegularFile(file) ? Files.size(file) : 0;
    for (long from = 0; from < size; from += SIZE) {
      pieces.add(new Piece(file.toString(), kind, from, Math.min(size, from + SIZE)));
    }
    return pieces;
  }
}
