package org.needtoknow.parsers.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class PlainCellsTest {
  private static final String[] PIECES = {
    ",", ",", ",", "\"", "\"", "\"\"", "\",\"", "a", "Bc", " ", "\t", "7", "é", "\r", "\n", "\\",
    "#"
  };

  private static String[] split(String record) {
    byte[] bytes = ("x" + record + "x").getBytes(StandardCharsets.ISO_8859_1);
    return new PlainCells(',').split(bytes, 1, bytes.length - 1);
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
  void what_is_odd_is_left_to_the_library() {
    assertThat(split("\"he said \"\"no\"\"\",b\n")).isNull();
    assertThat(split("\"two\nlines\",b\n")).isNull();
    assertThat(split("\"never closed,b\n")).isNull();
    assertThat(split("\"a\" ,b\n")).isNull();
    assertThat(split("a\rb,c\n")).isNull();
    assertThat(new PlainCells('§').split(new byte[] {'a'}, 0, 1)).isNull();
  }
}
