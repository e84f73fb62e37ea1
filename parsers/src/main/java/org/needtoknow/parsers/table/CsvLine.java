package org.needtoknow.parsers.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.needtoknow.parsers.frame.PlainCells;

/** Splits one CSV record. */
public final class CsvLine {
  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

  private CsvLine() {}

  /**
   * The cells of one plain ASCII record, directly from its bytes; null when the record needs {@link
   * #split}.
   */
  static String[] plain(byte[] record, PlainCells plain) {
    int end = record.length;
    while (end > 0 && (record[end - 1] == '\n' || record[end - 1] == '\r')) {
      end--;
    }
    String[] cells = plain.split(record, 0, end);
    if (cells == null || !plain.isAscii() || plain.end() != end) {
      return null;
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }

  /** Decodes bytes as UTF-8, or as Windows Latin where they are not UTF-8. */
  public static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_LATIN);
    }
  }

  /** The cells of one record, empty when its quotation marks do not match. */
  public static Optional<List<String>> split(String record, char delimiter) {
    String line = withoutLineEnd(record);
    return line.indexOf('"') < 0 ? Optional.of(plain(line, delimiter)) : quoted(line, delimiter);
  }

  private static String withoutLineEnd(String record) {
    int end = record.length();
    while (end > 0 && (record.charAt(end - 1) == '\n' || record.charAt(end - 1) == '\r')) {
      end--;
    }
    return record.substring(0, end);
  }

  private static List<String> plain(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
      cells.add(line.substring(start, end).strip());
      start = end + 1;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }

  private static Optional<List<String>> quoted(String line, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        return Optional.empty();
      }
      List<String> cells = new ArrayList<>();
      records.get(0).forEach(cell -> cells.add(cell.strip()));
      return Optional.of(cells);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The most frequent delimiter in a heading; a comma when it has none. */
  public static char delimiterOf(String heading) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', '\t', ';', '|'}) {
      long count = heading.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
