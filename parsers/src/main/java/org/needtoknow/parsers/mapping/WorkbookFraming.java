package org.needtoknow.parsers.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.parsers.table.TableReader;
import org.needtoknow.parsers.table.TableRow;
import org.needtoknow.parsers.table.TableSink;

/**
 * Cuts a workbook into blocks. Its rows have no bytes of their own, so each becomes one line of
 * JSON. Line numbers are the workbook's row numbers; offsets and hashes are those of the JSON
 * lines.
 */
final class WorkbookFraming implements TableSink {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int source;
  private final String file;
  private final BlockSizes sizes;
  private final BlockSink sink;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private final List<FileProblem> problems = new ArrayList<>();
  private String context = "";
  private long firstLine = 1;
  private long nextLine = 1;
  private long offset;
  private int blocks;
  private IOException failure;

  private WorkbookFraming(int source, String file, BlockSizes sizes, BlockSink sink) {
    this.source = source;
    this.file = file;
    this.sizes = sizes;
    this.sink = sink;
  }

  static void frame(
      int source, Path folder, String file, TableLayout layout, BlockSizes sizes, BlockSink sink)
      throws IOException {
    WorkbookFraming framing = new WorkbookFraming(source, file, sizes, sink);
    MessageDigest digest = sha256();
    Path path = folder.resolve(file);
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      TableReader.read(in, layout, framing);
      in.transferTo(java.io.OutputStream.nullOutputStream());
      framing.cut();
    }
    if (framing.failure != null) {
      throw framing.failure;
    }
    if (framing.context.isEmpty()) {
      byte[] first = firstBytes(path);
      sink.rejected(
          new RejectedRecord(
              file, 1, 0, Files.size(path), first, RejectReason.NO_HEADER_ROW_IN_SHEET, 0));
    }
    sink.end(
        new FileFacts(
            source,
            file,
            HexFormat.of().formatHex(digest.digest()),
            Files.size(path),
            framing.offset,
            framing.blocks,
            framing.problems));
  }

  private static byte[] firstBytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(1024);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The cells of one JSON line. */
  static List<String> cells(String line) {
    try {
      List<String> cells = new ArrayList<>();
      for (JsonNode cell : JSON.readTree(line)) {
        cells.add(cell.asText());
      }
      return cells;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the line was written by this class", e);
    }
  }

  private static String encoded(List<String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts can be written", e);
    }
  }

  @Override
  public void heading(List<String> columns) {
    context = encoded(columns);
  }

  @Override
  public void row(TableRow row) {
    byte[] line = (encoded(row.cells()) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (row.line() != nextLine || block.size() + line.length > sizes.target()) {
      cut();
      firstLine = row.line();
    }
    block.writeBytes(line);
    nextLine = row.line() + 1;
  }

  /** Passes on the current block; a gap between row numbers also ends a block. */
  private void cut() {
    if (block.size() == 0) {
      return;
    }
    byte[] bytes = block.toByteArray();
    block.reset();
    try {
      sink.block(new Block(source, file, blocks++, firstLine, offset, context, bytes));
    } catch (IOException e) {
      failure = e;
    }
    offset += bytes.length;
  }

  @Override
  public boolean wantsMore() {
    return failure == null;
  }

  @Override
  public void unreadable(long line, int column, RejectReason reason) {
    problem(reason.words());
  }

  @Override
  public void problem(String words) {
    FileProblem problem = FileProblem.of(FileProblem.Kind.TABLE, words);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
