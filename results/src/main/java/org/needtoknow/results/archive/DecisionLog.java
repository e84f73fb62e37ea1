package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.document.ReviewDecision;
import org.needtoknow.results.document.ReviewDecisionDocument;

/**
 * What reviewers decided: {@code decisions.ndjson} of an archive. Decisions are only appended, by
 * any number of threads and processes. An audit reads the log and never writes it.
 *
 * <p>A process that is killed while it writes may leave a last line that is not whole. The next
 * decision begins on a line of its own, and {@link Decided} reports the line that is cut off.
 */
public final class DecisionLog {
  private static final byte LINE_END = '\n';

  private final Path file;

  DecisionLog(Path file) {
    this.file = file;
  }

  /** {@code decisions.ndjson}, which is not there before the first decision. */
  public Path file() {
    return file;
  }

  /**
   * Appends a decision and waits until it is on the disk.
   *
   * @throws IOException when it could not be written; then the log is as it was before
   */
  public void append(ReviewDecision decision) throws IOException {
    try (LockedFile log = LockedFile.toWrite(file)) {
      append(log.channel(), ReviewDecisionDocument.line(decision));
    }
  }

  private static void append(FileChannel log, byte[] document) throws IOException {
    long before = log.size();
    ByteBuffer line = ByteBuffer.allocate(document.length + 2);
    if (isCutOff(log, before)) {
      line.put(LINE_END);
    }
    line.put(document).put(LINE_END).flip();
    try {
      log.position(before);
      while (line.hasRemaining()) {
        log.write(line);
      }
      log.force(true);
    } catch (IOException failure) {
      log.truncate(before);
      throw failure;
    }
  }

  private static boolean isCutOff(FileChannel log, long size) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return size > 0 && log.read(last, size - 1) == 1 && last.get(0) != LINE_END;
  }

  /** All of the log as it is now, whole lines as far as no process was killed while it wrote. */
  public byte[] bytes() throws IOException {
    if (!Files.exists(file)) {
      return new byte[0];
    }
    try (LockedFile log = LockedFile.toRead(file)) {
      return Channels.newInputStream(log.channel()).readAllBytes();
    }
  }

  /** Does something while no decision can be appended. */
  <T> T whileClosed(Work<T> work) throws IOException, ConfigurationException {
    try (LockedFile log = LockedFile.toWrite(file)) {
      return work.with(read(Channels.newInputStream(log.channel()).readAllBytes()));
    }
  }

  /** What is done with the decisions while no other can be added. */
  interface Work<T> {
    T with(Decided decided) throws IOException, ConfigurationException;
  }

  /** The decisions in the order in which they were appended, and what could not be read. */
  public Decided read() throws IOException {
    return read(bytes());
  }

  private Decided read(byte[] bytes) {
    return Decided.parse(file.getFileName().toString(), bytes);
  }

  @Override
  public String toString() {
    return "DecisionLog[" + file + "]";
  }
}
