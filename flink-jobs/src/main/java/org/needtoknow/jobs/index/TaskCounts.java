package org.needtoknow.jobs.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.needtoknow.results.archive.PrivateFiles;

/** Counts of one task's documents, written to a small file; the driver adds up the files. */
final class TaskCounts {
  private static final String PREFIX = "counts-";

  /**
   * Counts of documents by result.
   *
   * @param older not written, because the index holds a newer version
   * @param aside not written
   * @param retried how often a document had to be sent again
   * @param gaveUp true when documents were set aside because the server failed for too long
   */
  record Totals(long written, long older, long aside, long retried, boolean gaveUp) {
    static final Totals NONE = new Totals(0, 0, 0, 0, false);

    Totals plus(Totals more) {
      return new Totals(
          written + more.written,
          older + more.older,
          aside + more.aside,
          retried + more.retried,
          gaveUp || more.gaveUp);
    }
  }

  private final Path folder;
  private Totals totals = Totals.NONE;

  TaskCounts(Path folder) {
    this.folder = folder;
  }

  synchronized void add(long written, long older, long aside) {
    totals = totals.plus(new Totals(written, older, aside, 0, false));
  }

  synchronized void retried(long count) {
    totals = totals.plus(new Totals(0, 0, 0, count, false));
  }

  synchronized void gaveUp() {
    totals = totals.plus(new Totals(0, 0, 0, 0, true));
  }

  synchronized void write() throws IOException {
    try (OutputStream out = PrivateFiles.create(folder.resolve(PREFIX + UUID.randomUUID()))) {
      String line =
          String.join(
              " ",
              Long.toString(totals.written()),
              Long.toString(totals.older()),
              Long.toString(totals.aside()),
              Long.toString(totals.retried()),
              Boolean.toString(totals.gaveUp()));
      out.write(line.getBytes(UTF_8));
    }
  }

  /** Adds up the counts of all tasks in a folder. */
  static Totals read(Path folder) throws IOException {
    Totals sum = Totals.NONE;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : files) {
        String[] parts = Files.readString(file).split(" ");
        sum =
            sum.plus(
                new Totals(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Boolean.parseBoolean(parts[4])));
      }
    }
    return sum;
  }
}
