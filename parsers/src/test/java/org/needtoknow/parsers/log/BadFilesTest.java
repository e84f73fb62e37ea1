package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.source.FileSource;
import org.needtoknow.parsers.style.LogStyle;

/** A bad file is reported, never thrown, and loses no good record and uses no extra memory. */
class BadFilesTest {
  private static final String HEADER = "Transaction Number,Date/Time,User ID,Name\n";

  @TempDir Path folder;

  private static String rows(int from, int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      rows.append("T").append(i).append(",03/01/2026 10:00:00,jsmith,\"DOE,JOHN\"\n");
    }
    return rows.toString();
  }

  private ReadLog read(String file) {
    return ReadLog.of(LogStyle.COLLECT, folder, file, BlockSizes.DEFAULT);
  }

  private void gzip(Path file, byte[] content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content);
    }
  }

  @Test
  void a_gzip_reads_as_what_is_in_it() throws IOException {
    gzip(folder.resolve("a.csv"), (HEADER + rows(0, 100)).getBytes(StandardCharsets.UTF_8));

    ReadLog read = read("a.csv");

    assertThat(read.lookups).hasSize(100);
    assertThat(read.facts).singleElement().satisfies(f -> assertThat(f.problems()).isEmpty());
    assertThat(read.facts.get(0).deliveredBytes()).isEqualTo(Files.size(folder.resolve("a.csv")));
  }

  @Test
  void a_truncated_gzip_gives_what_can_be_read_and_says_what_it_lacks() throws IOException {
    Path file = folder.resolve("a.csv.gz");
    StringBuilder text = new StringBuilder(HEADER);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      text.append("T").append(random.nextInt()).append(",03/01/2026 10:00:00,jsmith,X\n");
    }
    gzip(file, text.toString().getBytes(StandardCharsets.UTF_8));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    ReadLog read = read("a.csv.gz");

    FileFacts facts = read.facts.get(0);
    assertThat(read.lookups).hasSizeBetween(5_000, 15_000);
    assertThat(facts.problems())
        .extracting(FileProblem::words)
        .containsExactly("compressed data end early");
    assertThat(facts.deliveredBytes()).isEqualTo(whole.length / 2);
    assertThat(read.rejected)
        .extracting(RejectedRecord::words)
        .containsExactly("record cut off", "the file ends early: compressed data end early");
    long bytes =
        read.reports.stream().mapToLong(BlockReport::bytes).sum()
            + read.rejected.stream().mapToLong(RejectedRecord::length).sum();
    assertThat(bytes).isEqualTo(facts.framedBytes());
  }

  @Test
  void each_member_of_an_archive_is_a_file_and_the_archive_comes_last() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.dat")))) {
      for (String member : new String[] {"one.csv", "in/two.csv"}) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write((HEADER + rows(0, 3)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }

    ReadLog read = read("a.dat");

    assertThat(read.facts)
        .extracting(FileFacts::file)
        .containsExactly("a.dat!one.csv", "a.dat!in/two.csv", "a.dat");
    assertThat(read.facts).allSatisfy(f -> assertThat(f.problems()).isEmpty());
    assertThat(read.lookups)
        .extracting(l -> l.source().file())
        .containsOnly("a.dat!one.csv", "a.dat!in/two.csv")
        .hasSize(6);
    assertThat(read.facts.get(2).framedBytes()).isZero();
    assertThat(read.facts.get(2).deliveredBytes()).isEqualTo(Files.size(folder.resolve("a.dat")));
  }

  @Test
  void members_of_one_name_are_files_of_their_own() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // The library refuses to write a name twice, so other names are written first and changed
      // afterwards.
      for (String member : new String[] {"a.b/x.csv", "a.b/y.csv", "a.b/x (2).csv", "a.b/z.csv"}) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write((HEADER + rows(bytes.size(), 2)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    String written = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
    Files.write(
        folder.resolve("a.zip"),
        written
            .replace("a.b/y.csv", "a.b/x.csv")
            .replace("a.b/z.csv", "a.b/x.csv")
            .getBytes(StandardCharsets.ISO_8859_1));

    ReadLog read = read("a.zip");

    assertThat(read.facts)
        .extracting(FileFacts::file)
        .containsExactly(
            "a.zip!a.b/x.csv",
            "a.zip!a.b/x (2).csv",
            "a.zip!a.b/x (2) (2).csv",
            "a.zip!a.b/x (3).csv",
            "a.zip");
    assertThat(read.lookups).hasSize(8);
  }

  @Test
  void a_log_of_semicolons_says_so() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"), (HEADER + rows(0, 2)).replace("\"", "").replace(',', ';'));

    ReadLog read = read("a.csv");

    assertThat(read.rejected)
        .extracting(RejectedRecord::words)
        .containsOnly(
            "no header row before this row; its cells are separated by semicolons: export it with"
                + " commas, or name the delimiter in a mapping")
        .hasSize(3);
  }

  @Test
  void an_event_in_which_a_key_stands_twice_is_rejected() throws IOException {
    String event = "{\"timestamp\":\"2026-03-10T15:00:00Z\",\"event\":\"view\",\"user\":\"u\"%s}\n";
    Files.writeString(
        folder.resolve("a.jsonl"),
        event.formatted("")
            + event.formatted(",\"event\":\"login\"")
            + event.formatted(",\"person\":{\"last\":\"Roe\",\"last\":\"Poe\"}")
            + event.formatted(",\"person\":{\"name\":\"R\"},\"vehicle\":null,\"x\":1,\"x\":2")
            + event.formatted(",\"vehicle\":null,\"vehicle\":{\"plate\":\"A\"}"));

    ReadLog read = ReadLog.of(LogStyle.VALCOUR, folder, "a.jsonl", BlockSizes.DEFAULT);

    assertThat(read.lookups).hasSize(2);
    assertThat(read.rejected)
        .extracting(r -> r.line() + " " + r.words())
        .containsExactly("2 a key appears twice", "3 a key appears twice", "5 a key appears twice");
  }

  @Test
  void a_truncated_archive_keeps_its_whole_members() throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String member : new String[] {"one.csv", "two.csv"}) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write((HEADER + rows(0, 3_000)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * 3 / 5));

    ReadLog read = read("a.zip");

    assertThat(read.lookups.stream().filter(l -> l.source().file().equals("a.zip!one.csv")))
        .hasSize(3_000);
    assertThat(read.facts.get(1).problems())
        .extracting(FileProblem::words)
        .containsExactly("compressed data end early");
    assertThat(read.facts.get(2).problems())
        .extracting(FileProblem::words)
        .contains("a member: compressed data end early");
  }

  @Test
  void a_bomb_is_read_up_to_the_limit_and_no_further() throws IOException {
    Path file = folder.resolve("bomb.gz");
    byte[] spaces = (" ".repeat(999) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < 200_000; i++) {
        out.write(spaces);
      }
    }
    long limit = Math.max(FileSource.FREE_EXPANSION, Files.size(file) * FileSource.MOST_EXPANSION);

    ReadLog read = read("bomb.gz");

    FileFacts facts = read.facts.get(0);
    assertThat(facts.framedBytes()).isLessThanOrEqualTo(limit);
    assertThat(facts.framedBytes()).isGreaterThan(limit - (1 << 20));
    assertThat(facts.problems())
        .extracting(FileProblem::words)
        .containsExactly("expands beyond the limit, the rest was not read");
  }

  @Test
  void a_binary_file_is_one_rejected_record() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("noise.csv"), noise);

    ReadLog read = read("noise.csv");

    assertThat(read.rejected)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.words()).isEqualTo("binary file");
              assertThat(r.length()).isEqualTo(noise.length);
              assertThat(r.raw()).hasSizeLessThan(1_000);
            });
    assertThat(read.facts.get(0).problems())
        .extracting(FileProblem::words)
        .containsExactly("binary file");
    assertThat(read.facts.get(0).framedBytes()).isEqualTo(noise.length);
  }

  @Test
  void a_record_of_50_megabytes_is_rejected_and_the_rows_around_it_are_read() throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("long.csv")))) {
      out.write((HEADER + rows(0, 5)).getBytes(StandardCharsets.UTF_8));
      out.write("T,03/01/2026 10:00:00,jsmith,".getBytes(StandardCharsets.UTF_8));
      byte[] names = "A".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++) {
        out.write(names);
      }
      out.write(("\n" + rows(5, 5)).getBytes(StandardCharsets.UTF_8));
    }

    ReadLog read = read("long.csv");

    assertThat(read.lookups).extracting(Lookup::transaction).contains("T4", "T5").hasSize(10);
    assertThat(read.lookups.get(5).source().line()).isEqualTo(8);
    assertThat(read.rejected)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.words()).isEqualTo("record too long");
              assertThat(r.line()).isEqualTo(7);
              assertThat(r.length()).isGreaterThan(50L << 20);
              assertThat(r.raw()).hasSize(64 << 10);
            });
    assertThat(read.facts.get(0).framedBytes()).isEqualTo(Files.size(folder.resolve("long.csv")));
  }

  @Test
  void an_unclosed_quote_costs_its_own_row_alone() throws IOException {
    Files.writeString(
        folder.resolve("quote.csv"),
        HEADER + rows(0, 500) + "T,03/01/2026 10:00:00,jsmith,\"DOE\n" + rows(500, 20_000));

    ReadLog read = read("quote.csv");

    assertThat(read.lookups).hasSize(20_500);
    assertThat(read.rejected).singleElement().satisfies(r -> assertThat(r.line()).isEqualTo(502));
  }

  @Test
  void an_unclosed_quote_among_rows_without_quotes_costs_its_own_row_alone() throws IOException {
    String plain = rows(0, 20_000).replace("\"DOE,JOHN\"", "DOE");
    Files.writeString(
        folder.resolve("quote.csv"), HEADER + "T,03/01/2026 10:00:00,jsmith,\"DOE\n" + plain);

    ReadLog read = read("quote.csv");

    assertThat(read.lookups).hasSize(20_000);
    assertThat(read.rejected).singleElement().satisfies(r -> assertThat(r.line()).isEqualTo(2));
  }

  @Test
  void a_file_that_is_not_there_is_said_by_an_exception() {
    assertThatThrownBy(() -> read("absent.csv")).isInstanceOf(UncheckedIOException.class);
  }

  /** Whatever is read at once is a power of two: records of 128 bytes end where it does. */
  @Test
  void records_may_end_just_where_the_bytes_read_at_once_do() throws IOException {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      String record =
          "{\"id\":\"%06d\",\"timestamp\":\"2026-03-01T14:05:07Z\",\"event\":\"search\",\"user\":\"jsmith\""
              .formatted(i);
      String filler = ",\"note\":\"\"}\n";
      log.append(record)
          .append(",\"note\":\"")
          .append("x".repeat(128 - record.length() - filler.length()))
          .append("\"}\n");
    }
    Files.writeString(folder.resolve("a.jsonl"), log);

    ReadLog read = ReadLog.of(LogStyle.VALCOUR, folder, "a.jsonl", BlockSizes.DEFAULT);

    assertThat(log.length()).isEqualTo(10_000 * 128);
    assertThat(read.lookups).hasSize(10_000);
  }
}
