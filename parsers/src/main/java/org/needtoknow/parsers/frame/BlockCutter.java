package org.needtoknow.parsers.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.source.FilePart;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.source.TextStream;

/**
 * Cuts one part into blocks of whole records, in one pass. Holds one buffer of a block and a
 * longest record, whatever the size of the file.
 */
final class BlockCutter {
  /** How many bytes of a record that is too long are kept for inspection. */
  private static final int KEPT_OF_TOO_LONG = 64 << 10;

  /** How many bytes of a binary file are kept. */
  private static final int KEPT_OF_BINARY = 256;

  private final int source;
  private final FilePart part;
  private final RecordFramer framer;
  private final BlockSizes sizes;
  private final BlockSink sink;
  private final PendingBlocks pending;
  private InputStream in = InputStream.nullInputStream();
  private final List<FileProblem> problems = new ArrayList<>();

  private byte[] buffer = new byte[64 << 10];
  private int filled;
  private boolean ended;

  /** The start of the current block, and the start of the record after its last one. */
  private int blockStart;

  private int next;
  private String context = "";

  /** Offset in the file of the first byte of the current block, and its line. */
  private long offset;

  private long line = 1;
  private int blocks;

  BlockCutter(int source, FilePart part, RecordFramer framer, BlockSizes sizes, BlockSink sink) {
    this.source = source;
    this.part = part;
    this.framer = framer;
    this.sizes = sizes;
    this.sink = sink;
    this.pending = new PendingBlocks(framer, sink);
  }

  void cut() throws IOException {
    in = TextStream.of(part.content());
    fill();
    ContentKind kind = ContentKind.of(buffer, Math.min(filled, ContentKind.LOOKED_AT));
    if (filled == 0 && !part.isCut()) {
      if (!part.isArchive()) {
        problems.add(FileProblem.of(FileProblem.Kind.EMPTY));
      }
    } else if (kind != ContentKind.TEXT) {
      problems.add(FileProblem.of(FileProblem.Kind.BINARY));
      reject(RejectReason.BINARY_FILE, skipToEnd(), KEPT_OF_BINARY);
    } else {
      cutRecords();
    }
    pending.releaseAll();
    if (part.isCut()) {
      // The missing part becomes a record of its own, with a place and a reason but no bytes.
      sink.rejected(
          new RejectedRecord(
              part.file(),
              line,
              offset,
              0,
              new byte[0],
              RejectReason.FILE_ENDS_EARLY,
              ": " + part.problems().get(0).words(),
              0));
    }
    String sha256 = part.sha256();
    long delivered = part.deliveredBytes();
    problems.addAll(part.problems());
    sink.end(
        new FileFacts(
            source, part.file(), sha256, delivered, offset, blocks, List.copyOf(problems)));
  }

  private void cutRecords() throws IOException {
    while (true) {
      if (next == filled && ended) {
        emit();
        return;
      }
      // A record may end exactly at the end of the bytes read so far: then there is nothing to
      // frame.
      int end = next == filled ? RecordFramer.MORE : framer.end(buffer, next, filled, ended);
      if (end == RecordFramer.MORE && filled - next <= sizes.limit()) {
        if (next - blockStart >= sizes.target()) {
          emit();
        }
        fill();
        continue;
      }
      if (end == RecordFramer.MORE || end - next > sizes.limit()) {
        emit();
        reject(RejectReason.RECORD_TOO_LONG, skipTooLong(), KEPT_OF_TOO_LONG);
        continue;
      }
      if (end == filled && ended && part.isCut() && buffer[end - 1] != '\n') {
        emit();
        reject(RejectReason.RECORD_CUT_OFF, take(end), KEPT_OF_TOO_LONG);
        continue;
      }
      if (next > blockStart && end - blockStart > sizes.target()) {
        emit();
      }
      if (next == blockStart) {
        context = framer.context();
      }
      framer.passed(buffer, next, end, offset + (next - blockStart));
      next = end;
    }
  }

  /** Sends the current block. */
  private void emit() throws IOException {
    if (next == blockStart) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(buffer, blockStart, next);
    Block block = new Block(source, part.file(), blocks++, line, offset, context, bytes);
    line += CsvRows.lines(bytes, 0, bytes.length);
    offset += bytes.length;
    blockStart = next;
    pending.add(block);
  }

  /** Reads on until the buffer is full or the part ends, keeping the current block. */
  private void fill() throws IOException {
    if (blockStart > 0) {
      System.arraycopy(buffer, blockStart, buffer, 0, filled - blockStart);
      filled -= blockStart;
      next -= blockStart;
      blockStart = 0;
    }
    if (filled == buffer.length) {
      // The buffer grows only as records need: most files have no record of the longest size.
      long most = (long) sizes.limit() + sizes.target() + (64 << 10);
      buffer = Arrays.copyOf(buffer, (int) Math.min(most, buffer.length * 2L));
    }
    while (filled < buffer.length && !ended) {
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        ended = true;
      } else {
        filled += read;
      }
    }
  }

  /** A skipped part: its first bytes, its length, its lines. */
  private record Skipped(byte[] first, long length, long lines) {}

  private Skipped take(int end) {
    byte[] bytes = Arrays.copyOfRange(buffer, next, end);
    next = end;
    blockStart = end;
    return new Skipped(bytes, bytes.length, CsvRows.lines(bytes, 0, bytes.length));
  }

  /** Skips to the end of the line in which the record passes the limit. */
  private Skipped skipTooLong() throws IOException {
    byte[] first = Arrays.copyOfRange(buffer, next, Math.min(filled, next + KEPT_OF_TOO_LONG));
    long length = 0;
    long lines = 0;
    int from = next + sizes.limit();
    lines += CsvRows.lines(buffer, next, from);
    length += sizes.limit();
    while (true) {
      int end = LineFramer.lineEnd(buffer, from, filled, ended);
      int to = end == RecordFramer.MORE ? filled : end;
      lines += CsvRows.lines(buffer, from, to);
      length += to - from;
      next = to;
      blockStart = to;
      if (end != RecordFramer.MORE || (ended && to == filled)) {
        return new Skipped(first, length, lines);
      }
      fill();
      from = next;
    }
  }

  private Skipped skipToEnd() throws IOException {
    byte[] first = Arrays.copyOf(buffer, Math.min(filled, KEPT_OF_BINARY));
    long length = 0;
    long lines = 0;
    while (filled > 0) {
      length += filled;
      lines += CsvRows.lines(buffer, 0, filled);
      next = filled;
      blockStart = filled;
      fill();
    }
    return new Skipped(first, length, lines);
  }

  private void reject(RejectReason reason, Skipped skipped, int kept) throws IOException {
    byte[] raw = Arrays.copyOf(skipped.first, Math.min(skipped.first.length, kept));
    pending.add(new RejectedRecord(part.file(), line, offset, skipped.length, raw, reason, 0));
    offset += skipped.length;
    line += skipped.lines;
  }
}
