package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * What one writer could not bring into the index, with the reason: lines of JSON in a private file
 * of its own, which is there only when there is something in it.
 */
final class NotWritten implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

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
    ObjectNode line = JSON.createObjectNode();
    line.put("index", document.index()).put("id", document.id());
    line.put("version", document.version()).put("status", status).put("reason", reason);
    out.write(JSON.writeValueAsBytes(line));
    out.write('\n');
  }

  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
