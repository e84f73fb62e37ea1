package org.needtoknow.samples.paperwork;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file with a fixed header, written row by row. */
public final class FeedFile implements Closeable {
  private final BufferedWriter out;
  private final int columns;
  private final StringBuilder line = new StringBuilder(256);

  /** Creates the file in the folder, with its header. */
  public FeedFile(Path folder, String name, String header) throws IOException {
    this.out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    this.columns = header.split(",").length;
    out.write(header + "\n");
  }

  /** Writes a whole file. */
  public static void write(Path folder, String name, String header, List<String[]> rows)
      throws IOException {
    try (FeedFile file = new FeedFile(folder, name, header)) {
      rows.forEach(file::row);
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException when it has another number of cells than the header
   */
  public void row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells under " + columns + " columns");
    }
    line.setLength(0);
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      cell(line, cells[i]);
    }
    try {
      out.append(line.append('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends a cell, quoted where it must be. */
  public static void cell(StringBuilder line, String value) {
    if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0) {
      line.append(value);
    } else {
      line.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
