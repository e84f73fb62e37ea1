package org.needtoknow.parsers.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.RepairedText;

class PlainCellsTest {
  private static final String[] PIECES = {
    ",", ",", ",", "\"", "\"", "\"\"", "\",\"", "a", "Bc", " ", "\t", "7", "é", "\r", "\n", "\\",
    "#"
  };

  private static String[] split(String record) {
    byte[] bytes = ("x" + record + "x").getBytes(StandardCharsets.ISO_8859_1);
    PlainCells plain = new PlainCells(',');
    String[] cells = plain.split(bytes, 1, bytes.length - 1);
    // The bytes after the record's line end belong to another record.
    return cells == null || plain.end() != bytes.length - 1 ? null : cells;
  }

  @Test
  void a_plain_record_is_split_as_the_library_splits_it() throws IOException {
    Random random = new Random(7);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setRecordSeparator("\n").get();
    int plain = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder record = new StringBuilder();
      for (int left = random.nextInt(9); left > 0; left--) {
        record.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String[] cells = split(record + (random.nextBoolean() ? "\n" : "\r\n"));
      if (cells != null) {
        plain++;
        assertThat(cells).containsExactly(byLibrary(record + "\n", format));
      }
    }
    assertThat(plain).isBetween(20_000, 180_000);
  }

  private static String[] byLibrary(String record, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(record, format)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(1);
      return records.get(0).values();
    } catch (UncheckedIOException refused) {
      throw new AssertionError("plain here, refused by the library", refused);
    }
  }

  @Test
  void the_usual_rows_of_an_export_are_plain() {
    assertThat(split("\"CT1\",\"01/05/2026\",,\"\",u0\r\n"))
        .containsExactly("CT1", "01/05/2026", "", "", "u0");
    assertThat(split("C1,,SMITH\n")).containsExactly("C1", "", "SMITH");
    assertThat(split("\n")).containsExactly("");
    assertThat(split("a,")).containsExactly("a", "");
    assertThat(split(",".repeat(100))).hasSize(101);
  }

  @Test
  void a_plain_record_ends_where_the_framer_ends_it() {
    Random random = new Random(8);
    PlainCells plain = new PlainCells(',');
    CsvFramer framer = new CsvFramer(',', HeaderRule.none(-1), Optional.empty());
    int several = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(20); left > 0; left--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
      if (plain.split(bytes, 0, bytes.length) != null) {
        assertThat(plain.end()).isEqualTo(framer.end(bytes, 0, bytes.length, true));
        String record = new String(bytes, 0, plain.end(), StandardCharsets.ISO_8859_1);
        assertThat(plain.isAscii()).isEqualTo(record.chars().allMatch(c -> c < 128));
        several += plain.end() < bytes.length ? 1 : 0;
      }
    }
    assertThat(several).isGreaterThan(10_000);
  }

  @Test
  void noCellIsRepairedWhereNoneMayNeedIt() {
    String[] pieces = {
      ",", ",", "\"", "=", "'", "0", "_x000D_", "_", "x", "A", " ", "\t", "é", "\u00a0", "Ã", "±"
    };
    Random random = new Random(10);
    PlainCells plain = new PlainCells(',');
    int changed = 0;
    int spared = 0;
    for (int round = 0; round < 100_000; round++) {
      StringBuilder record = new StringBuilder();
      for (int left = random.nextInt(9); left > 0; left--) {
        record.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = record.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
      String[] cells = plain.split(bytes, 0, bytes.length);
      for (String cell : cells == null ? new String[0] : cells) {
        boolean same =
            RepairedText.of(cell).equals(cell)
                && RepairedText.of(cell.strip()).equals(cell.strip());
        assertThat(same || plain.mayNeedRepair()).isTrue();
        changed += same ? 0 : 1;
      }
      spared += cells == null || plain.mayNeedRepair() ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(1_000);
    assertThat(spared).isGreaterThan(10_000);
  }

  @Test
  void what_a_column_repeats_is_one_copy() {
    PlainCells plain = new PlainCells(',');
    String terminal = null;
    for (int row = 0; row < 10_000; row++) {
      byte[] bytes = ("CT" + row + ",MDT1,é\n").getBytes(StandardCharsets.ISO_8859_1);
      String[] cells = plain.split(bytes, 0, bytes.length);
      assertThat(cells).containsExactly("CT" + row, "MDT1", "é");
      terminal = terminal == null ? cells[1] : terminal;
      assertThat(cells[1]).isSameAs(terminal);
    }
  }

  @Test
  void lines_are_counted_as_they_are_byte_by_byte() {
    Random random = new Random(9);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            random.nextInt(3) == 0 ? (byte) "\n\u000b\t\u008a".charAt(random.nextInt(4)) : bytes[i];
      }
      int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      long lines = 0;
      for (int i = from; i < bytes.length; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      assertThat(CsvRows.lines(bytes, from, bytes.length)).isEqualTo(lines);
    }
  }

  @Test
  void what_is_odd_is_left_to_the_library() {
    assertThat(split("\"he said \"\"no\"\"\",b\n")).isNull();
    assertThat(split("\"two\nlines\",b\n")).isNull();
    assertThat(split("\"never closed,b\n")).isNull();
    assertThat(split("\"a\" ,b\n")).isNull();
    assertThat(split("a\rb,c\n")).isNull();
    assertThat(new PlainCells('§').split(new byte[] {'a'}, 0, 1)).isNull();
    assertThat(new PlainCells('_').split(new byte[] {'a'}, 0, 1)).isNull();
  }
}
