package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.style.LogStyle;

/** With any line end and any text encoding, no lookup is lost without a report. */
class LineEndsTest {
  @TempDir Path folder;

  private static final List<LogStyle> STYLES = List.of(LogStyle.values());

  private static Path ordinary(LogStyle style) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources").resolve(style.id()))) {
      return files
          .filter(file -> file.getFileName().toString().matches("ordinary\\.[a-z]+"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String text(LogStyle style) throws IOException {
    return Files.readString(ordinary(style), StandardCharsets.ISO_8859_1).replace("\r", "");
  }

  private ReadLog read(LogStyle style, String text, Charset charset, int block) throws IOException {
    Files.write(folder.resolve("log"), text.getBytes(charset));
    return ReadLog.of(style, folder, "log", BlockSizes.ofTarget(block));
  }

  private ReadLog read(LogStyle style, String text) throws IOException {
    return read(style, text, StandardCharsets.ISO_8859_1, 256 << 10);
  }

  private static List<String> ids(ReadLog read) {
    return read.lookups.stream()
        .map(l -> l.source().line() + " " + l.at() + " " + l.account() + " " + l.subject().kind())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> a_log_whose_lines_end_in_carriage_returns_alone_reads_as_any_other() {
    return STYLES.stream()
        .map(
            style ->
                DynamicTest.dynamicTest(
                    style.id(),
                    () -> {
                      String text = text(style);
                      ReadLog usual = read(style, text);

                      ReadLog read = read(style, text.replace('\n', '\r'));
                      ReadLog small =
                          read(style, text.replace('\n', '\r'), StandardCharsets.ISO_8859_1, 1);

                      assertThat(usual.lookups).isNotEmpty();
                      assertThat(ids(read)).isEqualTo(ids(usual));
                      assertThat(read.rejected).hasSameSizeAs(usual.rejected);
                      assertThat(small.lines).isEqualTo(read.lines);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> utf_16_is_read_with_a_mark_and_without_one() {
    return STYLES.stream()
        .map(
            style ->
                DynamicTest.dynamicTest(
                    style.id(),
                    () -> {
                      String text = text(style).replaceAll("[^\\x00-\\x7f]", "?");
                      ReadLog usual = read(style, text);

                      for (Charset charset :
                          List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        ReadLog marked = read(style, "\ufeff" + text, charset, 1 << 18);
                        ReadLog bare = read(style, text, charset, 1 << 18);

                        assertThat(marked.lines).isEqualTo(usual.lines);
                        assertThat(bare.lines).isEqualTo(usual.lines);
                      }
                    }));
  }

  @Test
  void utf_16_keeps_the_letters_that_are_no_ascii() throws IOException {
    String row =
        "Date/Time,User ID,Name\r\n03/01/2026 10:00:00,jsmith,\"MÜLLER,ZOË \ud83d\ude00\"\r\n";

    ReadLog read =
        read(LogStyle.COLLECT, "\ufeff" + row.repeat(4_000), StandardCharsets.UTF_16LE, 1 << 18);

    assertThat(read.lookups).hasSize(4_000);
    assertThat(read.lookups)
        .allSatisfy(
            lookup -> {
              assertThat(lookup.subject().person().name().last()).isEqualTo("MÜLLER");
              assertThat(lookup.subject().person().name().middle()).isEqualTo("\ud83d\ude00");
            });
  }

  @Test
  void a_record_behind_a_carriage_return_amid_a_journal_is_a_record() throws IOException {
    String record = "2026-03-01 14:05:%02d.00|NCIC|IN|%d|T|U|1N01A.DQ.VT0010100.NAM/DOE,J.PUR/C";
    String log =
        String.format(record, 1, 1)
            + "\n"
            + String.format(record, 2, 2)
            + "\r"
            + String.format(record, 3, 3)
            + "\r\n"
            + String.format(record, 4, 4)
            + "\n";

    for (int block : new int[] {1, 1 << 18}) {
      ReadLog read = read(LogStyle.NCIC, log, StandardCharsets.ISO_8859_1, block);

      assertThat(read.lookups).extracting(l -> l.source().line()).containsExactly(1L, 2L, 2L, 3L);
      assertThat(read.lookups).extracting(Lookup::purposeCode).containsOnly("C");
      assertThat(read.reports).allSatisfy(r -> assertThat(r.warnings()).isEmpty());
    }
  }

  @Test
  void a_row_behind_a_carriage_return_in_a_page_heading_is_a_row() throws IOException {
    String row = "03/01/26 14:05:07 JSMITH   SLC0042  MO0950000 DQ  C  DOE,JOHN A";
    String log =
        "RJ-STYLE INQUIRY AUDIT REPORT                    PAGE    1\r"
            + row
            + "\n"
            + row
            + "\n*** END OF PAGE     1 ***\r "
            + row
            + "\n";

    for (int block : new int[] {1, 1 << 18}) {
      ReadLog read = read(LogStyle.REJIS, log, StandardCharsets.ISO_8859_1, block);

      assertThat(read.lookups).extracting(l -> l.source().line()).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void a_row_that_hangs_on_the_header_by_a_carriage_return_is_rejected_not_lost()
      throws IOException {
    String row = "03/01/2026 10:00:00,jsmith,\"DOE,JOHN\"";
    String log = "Date/Time,User ID,Name\r" + row + "\n" + (row + "\n").repeat(3);

    for (int block : new int[] {1, 1 << 18}) {
      ReadLog read = read(LogStyle.COLLECT, log, StandardCharsets.ISO_8859_1, block);

      assertThat(read.lookups).isEmpty();
      assertThat(read.rejected)
          .extracting(RejectedRecord::words)
          .containsExactly(
              "several rows in one, separated by a carriage return alone",
              "no header row before this row",
              "no header row before this row",
              "no header row before this row");
    }
  }

  @Test
  void rows_that_hang_together_by_a_carriage_return_are_rejected_not_lost() throws IOException {
    String row = "03/01/2026 10:00:00,jsmith,DOE";
    String log = "Date/Time,User ID,Name\n" + row + "\n" + row + "\r" + row + "\n" + row + "\n";

    ReadLog read = read(LogStyle.COLLECT, log);

    assertThat(read.lookups).hasSize(2);
    assertThat(read.rejected).extracting(RejectedRecord::words).containsExactly("too many cells");
  }
}
