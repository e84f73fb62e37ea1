package org.needtoknow.parsers.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.needtoknow.parsers.frame.MergedRows;
import org.needtoknow.parsers.frame.PlainCells;
import org.needtoknow.parsers.frame.QuotedCell;
import org.needtoknow.parsers.record.RejectReason;

/**
 * Reads a CSV from its bytes, because a row's place and hash are those of its bytes and because one
 * unclosed quotation mark must not swallow the rest of the file.
 */
final class CsvTable {
  private final TableLayout layout;
  private final TableSink sink;
  private final LineReader lines;
  private final Deque<LineReader.Line> pushedBack = new ArrayDeque<>();
  private char delimiter;
  private PlainCells plain;
  private Headings headings;

  private CsvTable(InputStream in, TableLayout layout, TableSink sink) {
    this.layout = layout;
    this.sink = sink;
    this.lines = new LineReader(in);
  }

  static void read(InputStream in, TableLayout layout, TableSink sink) throws IOException {
    new CsvTable(in, layout, sink).readAll();
  }

  private void readAll() throws IOException {
    delimiter(layout.delimiter().orElse(','));
    for (LineReader.Line line = next(); line != null && sink.wantsMore(); line = next()) {
      if (line.number() < layout.headingLine()) {
        continue;
      }
      if (line.tooLong()) {
        sink.unreadable(line.number(), 0, RejectReason.LINE_TOO_LONG);
      } else if (!isBlank(line.bytes())) {
        record(line);
      }
    }
  }

  private void record(LineReader.Line first) throws IOException {
    if (headings == null && layout.delimiter().isEmpty()) {
      delimiter(CsvLine.delimiterOf(CsvLine.decode(first.bytes())));
    }
    String[] alone = CsvLine.plain(first.bytes(), plain);
    if (alone == null) {
      oddRecord(first);
    } else {
      cells(first, first.bytes(), List.of(alone), !plain.mayNeedRepair());
    }
  }

  private void delimiter(char of) {
    delimiter = of;
    plain = new PlainCells(of);
  }

  /** A record that only the library can split. */
  private void oddRecord(LineReader.Line first) throws IOException {
    byte[] bytes = first.bytes();
    Quotes quotes = new Quotes((byte) delimiter);
    quotes.take(bytes);
    if (quotes.open()) {
      bytes = closed(first, quotes);
      if (bytes == null) {
        sink.unreadable(first.number(), 0, RejectReason.QUOTE_NOT_CLOSED);
        return;
      }
    }
    Optional<List<String>> cells = CsvLine.split(CsvLine.decode(bytes), delimiter);
    if (cells.isEmpty()) {
      sink.unreadable(first.number(), 0, RejectReason.QUOTES_DO_NOT_MATCH);
      return;
    }
    cells(first, bytes, cells.get(), false);
  }

  private void cells(
      LineReader.Line first, byte[] bytes, List<String> cells, boolean needNoRepair) {
    if (areEmpty(cells)) {
      if (headings != null) {
        sink.blankRow(first.number());
      }
      return;
    }
    if (headings == null && MergedRows.in(bytes, 0, bytes.length, delimiter)) {
      sink.unreadable(first.number(), 0, RejectReason.MERGED_ROWS);
      return;
    }
    if (headings == null && heading(cells)) {
      return;
    }
    if (!headings.isRepeatedBy(cells)) {
      sink.row(new TableRow(first.number(), first.offset(), bytes, cells, needNoRepair));
    }
  }

  private static boolean areEmpty(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** True when the cells were the column names, false when the table has none and this is a row. */
  private boolean heading(List<String> cells) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      names.add(
          layout.headingLine() == 0
              ? Integer.toString(i + 1)
              : cells.get(i).replace("\uFEFF", "").strip());
    }
    headings = new Headings(names);
    sink.heading(names);
    return layout.headingLine() != 0;
  }

  /** The record with its further lines, or null when the quotation mark is never closed. */
  private byte[] closed(LineReader.Line first, Quotes quotes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first.bytes());
    List<LineReader.Line> taken = new ArrayList<>();
    while (taken.size() < QuotedCell.MOST_LINES && bytes.size() < QuotedCell.MOST_BYTES) {
      LineReader.Line line = next();
      if (line == null) {
        break;
      }
      taken.add(line);
      if (line.tooLong() || looksLikeRow(line.bytes())) {
        break;
      }
      bytes.writeBytes(line.bytes());
      quotes.take(line.bytes());
      if (!quotes.open()) {
        return bytes.toByteArray();
      }
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      pushedBack.push(taken.get(i));
    }
    return null;
  }

  /**
   * True for a line that has by itself exactly the cells of a row: then the quote was a mistake.
   */
  private boolean looksLikeRow(byte[] line) {
    if (headings == null || headings.names().size() < 3) {
      return false;
    }
    Quotes alone = new Quotes((byte) delimiter);
    alone.take(line);
    if (alone.open()) {
      return false;
    }
    Optional<List<String>> cells = CsvLine.split(CsvLine.decode(line), delimiter);
    return cells.isPresent()
        && cells.get().size() == headings.names().size()
        && !cells.get().get(0).isEmpty();
  }

  private LineReader.Line next() throws IOException {
    return pushedBack.isEmpty() ? lines.next() : pushedBack.pop();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\r' && b != '\n' && b != '\t' && b != 0x1A) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tracks whether a quoted cell is open; a mark inside a cell that did not begin with one is text.
   */
  private static final class Quotes {
    private final byte delimiter;
    private boolean cellStart = true;
    private boolean open;

    Quotes(byte delimiter) {
      this.delimiter = delimiter;
    }

    void take(byte[] bytes) {
      for (byte b : bytes) {
        if (open) {
          open = b != '"';
        } else if (b == '"') {
          // A doubled mark reopens at once; a mark at the start of a cell opens it.
          open = cellStart || previousClosed;
        } else if (b == delimiter || b == '\n') {
          cellStart = true;
          previousClosed = false;
          continue;
        } else if (b != ' ' && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF) {
          cellStart = false;
        }
        previousClosed = b == '"' && !open;
        if (b == '"') {
          cellStart = false;
        }
      }
    }

    private boolean previousClosed;

    boolean open() {
      return open;
    }
  }
}
