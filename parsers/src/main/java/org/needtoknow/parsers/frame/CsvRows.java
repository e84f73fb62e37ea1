package org.needtoknow.parsers.frame;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Splits the rows of a CSV block, each by itself, so that one bad row costs no other: a plain one
 * by hand, any other by the library.
 *
 * <p>Rows are split as Latin-1, in which a character is a byte. Cells with bytes over 127 are
 * decoded afterwards.
 */
public final class CsvRows {
  private final Block block;
  private final CSVFormat format;
  private final PlainCells plain;
  private final RecordText text;

  /** Where each record begins in the block; one more for the end of the last. */
  private int[] starts = new int[1_024];

  private int records;

  private CsvRows(Block block, CsvFramer framer) {
    this.block = block;
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(framer.delimiter())
            .setIgnoreEmptyLines(false)
            .setRecordSeparator("\n")
            .get();
    this.plain = new PlainCells(framer.delimiter());
    this.text = new RecordText(block.bytes());
    findRecords(framer);
  }

  /**
   * Splits a block.
   *
   * @param framer a new framer of the same kind as cut the file
   */
  public static void read(Block block, CsvFramer framer, RowSink sink) {
    CsvRows rows = new CsvRows(block, framer);
    long line = block.line();
    for (int i = 0; i < rows.records; i++) {
      int from = rows.starts[i];
      int end = rows.starts[i + 1];
      String[] cells = rows.plain.split(block.bytes(), from == 0 ? rows.skipped() : from, end);
      if (cells == null) {
        rows.alone(line, from, end, sink);
      } else {
        sink.row(rows.text.decoded(cells, from, end), line, from, end);
      }
      line += lines(block.bytes(), from, end);
    }
  }

  private void findRecords(CsvFramer framer) {
    byte[] bytes = block.bytes();
    int at = 0;
    while (at < bytes.length) {
      if (records + 1 == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      at = framer.end(bytes, at, bytes.length, true);
      starts[++records] = at;
    }
  }

  private int skipped() {
    return block.offset() == 0
        ? CsvFramer.afterByteOrderMark(block.bytes(), 0, block.bytes().length)
        : 0;
  }

  private void alone(long line, int from, int end, RowSink sink) {
    byte[] bytes = block.bytes();
    int begin = from == 0 ? skipped() : from;
    int stop = end;
    while (stop > begin && (bytes[stop - 1] == '\n' || bytes[stop - 1] == '\r')) {
      stop--;
    }
    // A lone carriage return is a control character here, and a line end to the parser.
    String latin1 = new String(bytes, begin, stop - begin, StandardCharsets.ISO_8859_1);
    try (CSVParser parser = CSVParser.parse(new StringReader(withoutLoneReturns(latin1)), format)) {
      Iterator<CSVRecord> found = parser.iterator();
      String[] cells = found.hasNext() ? found.next().values() : new String[] {""};
      if (found.hasNext()) {
        sink.unreadable("quotes do not match", line, from, end);
      } else {
        sink.row(text.decoded(cells, from, end), line, from, end);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException badQuote) {
      sink.unreadable("quotes do not match", line, from, end);
    }
  }

  private String withoutLoneReturns(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text);
    char delimiter = format.getDelimiterString().charAt(0);
    boolean quoted = false;
    boolean cellBegins = true;
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      char next = i + 1 < kept.length() ? kept.charAt(i + 1) : ' ';
      if (quoted) {
        if (c == '"' && next == '"') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"' && cellBegins) {
        quoted = true;
      } else if (c == '\r' && next != '\n') {
        kept.setCharAt(i, ' ');
      }
      cellBegins = !quoted && c == delimiter;
    }
    return kept.toString();
  }

  /** How many lines end in a stretch of bytes. */
  public static long lines(byte[] bytes, int from, int end) {
    long lines = 0;
    for (int i = from; i < end; i++) {
      if (bytes[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }
}
