package org.needtoknow.parsers.frame;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.needtoknow.parsers.record.RejectReason;

/**
 * Splits each row of a CSV block separately, so that a bad row loses no other row. Plain rows are
 * split here, all others by the library.
 *
 * <p>Rows are split as Latin-1, in which a character is a byte. Cells with bytes over 127 are
 * decoded afterwards.
 */
public final class CsvRows {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long LINE_FEEDS = 0x0a0a0a0a0a0a0a0aL;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

  private final Block block;
  private final CSVFormat format;
  private final PlainCells plain;
  private final RecordText text;

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
  }

  /**
   * Splits a block.
   *
   * @param framer a new framer of the kind that cut the file
   */
  public static void read(Block block, CsvFramer framer, RowSink sink) {
    new CsvRows(block, framer).read(framer, sink);
  }

  /** A plain record ends at its only line feed, as the framer would end it. */
  private void read(CsvFramer framer, RowSink sink) {
    byte[] bytes = block.bytes();
    long line = block.line();
    int end;
    for (int from = 0; from < bytes.length; from = end) {
      String[] cells = plain.split(bytes, from == 0 ? skipped() : from, bytes.length);
      if (cells == null) {
        end = framer.end(bytes, from, bytes.length, true);
        alone(line, from, end, sink);
        line += lines(bytes, from, end);
      } else {
        end = plain.end();
        if (plain.mayNeedRepair()) {
          row(cells, line, from, end, sink);
        } else {
          sink.row(cells, false, line, from, end);
        }
        line++;
      }
    }
  }

  /** Passes on a row whose cells are perhaps not decoded and not repaired. */
  private void row(String[] latin1, long line, int from, int end, RowSink sink) {
    String[] cells = text.decoded(latin1, from, end);
    sink.row(cells, RepairedCells.repair(cells), line, from, end);
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
        sink.unreadable(RejectReason.QUOTES_DO_NOT_MATCH, line, from, end);
      } else {
        row(cells, line, from, end, sink);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException badQuote) {
      sink.unreadable(RejectReason.QUOTES_DO_NOT_MATCH, line, from, end);
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

  /** Counts the line ends in a range of bytes, eight bytes at a time. */
  public static long lines(byte[] bytes, int from, int end) {
    long lines = 0;
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      // A line feed becomes a byte of zeros. Adding carries into the highest bit of any other one.
      long others = (long) EIGHT_BYTES.get(bytes, i) ^ LINE_FEEDS;
      long carried = (others & LOW_BITS) + LOW_BITS;
      lines += Long.bitCount(~(carried | others | LOW_BITS));
    }
    for (; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
