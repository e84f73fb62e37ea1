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
 * The documents that one writer could not write, with the reasons: lines of JSON in a private file,
 * created only when needed.
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
   * @param status the status from the server, 0 when it did not answer
   * @param reason restricted, because a server quotes what it refuses
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
