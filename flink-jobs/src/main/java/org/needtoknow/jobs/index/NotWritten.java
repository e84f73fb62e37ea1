package org.needtoknow.jobs.index;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * What one writer could not bring into the index, with the reason: lines of JSON in a private file
 * of its own, which is there only when there is something in it.
 */
final class NotWritten implements Closeable {
  static final String PREFIX = "not-written-";

  private final Path folder;
  private OutputStream out;

  NotWritten(Path folder) {
    this.folder = folder;
  }

  /**
   * @param status the server's, 0 when there was no answer
   * @param reason restricted: a server quotes what it refuses
   */
  synchronized void add(IndexDocument document, int status, String reason) throws IOException {
    if (out == null) {
      out = PrivateFiles.create(folder.resolve(PREFIX + UUID.randomUUID() + ".ndjson"));
    }
    StringBuilder line = new StringBuilder("{\"index\":\"").append(document.index());
    line.append("\",\"id\":\"").append(text(document.id()));
    line.append("\",\"version\":").append(document.version());
    line.append(",\"status\":").append(status);
    line.append(",\"reason\":\"").append(text(reason)).append("\"}\n");
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }

  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
