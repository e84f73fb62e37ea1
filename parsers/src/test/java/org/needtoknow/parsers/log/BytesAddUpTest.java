package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.style.LogStyle;

/** Whatever happens to a log, each of its bytes belongs to one record and nothing is thrown. */
class BytesAddUpTest {
  private static final int DAMAGED = 80;
  private static final byte[] NASTY = {
    '"', '\n', '\r', ',', '|', '{', '}', '\\', 0, '\f', '.', '/', (byte) 0xe9, '+', ' '
  };

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> bytes_add_up_however_a_log_is_damaged() {
    return Stream.of(LogStyle.values())
        .flatMap(
            style ->
                logsOf(style).stream()
                    .map(
                        log ->
                            DynamicTest.dynamicTest(
                                style.id() + "/" + log.getFileName(), () -> damage(style, log))));
  }

  private void damage(LogStyle style, Path log) throws IOException {
    byte[] whole = Files.readAllBytes(log);
    // The seed is fixed, so that a failure repeats.
    Random random = new Random(20260301L + whole.length);
    for (int i = 0; i < DAMAGED; i++) {
      byte[] damaged = i == 0 ? whole : damaged(whole, random);
      Path file = folder.resolve("damaged-" + i);
      Files.write(file, damaged);
      String name = file.getFileName().toString();
      ReadLog usual = ReadLog.of(style, folder, name, BlockSizes.DEFAULT);
      balances(usual, damaged.length);
      ReadLog small = ReadLog.of(style, folder, name, new BlockSizes(1, 1 << 20));
      balances(small, damaged.length);
      assertThat(small.lines).as("damage " + i + ", small blocks").isEqualTo(usual.lines);
      balances(ReadLog.of(style, folder, name, new BlockSizes(64, 100)), damaged.length);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged =
        random.nextInt(3) == 0
            ? Arrays.copyOf(whole, random.nextInt(whole.length + 1))
            : whole.clone();
    int flips = random.nextInt(6);
    for (int i = 0; i < flips && damaged.length > 0; i++) {
      damaged[random.nextInt(damaged.length)] =
          random.nextBoolean() ? NASTY[random.nextInt(NASTY.length)] : (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static void balances(ReadLog read, long length) {
    FileFacts facts = read.facts.get(0);
    assertThat(facts.framedBytes()).isEqualTo(length);
    long bytes =
        read.reports.stream().mapToLong(BlockReport::bytes).sum()
            + read.rejectedByFraming.stream().mapToLong(RejectedRecord::length).sum();
    assertThat(bytes).isEqualTo(length);
    for (BlockReport report : read.reports) {
      long others = report.notLookups().values().stream().mapToLong(Long::longValue).sum();
      assertThat(report.lookups() + others + report.rejected()).isEqualTo(report.records());
    }
    long lookups = read.reports.stream().mapToLong(BlockReport::lookups).sum();
    assertThat(read.lookups).hasSize((int) lookups);
  }

  private static List<Path> logsOf(LogStyle style) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources").resolve(style.id()))) {
      return files
          .filter(f -> !f.toString().endsWith(".expected.txt"))
          .filter(f -> f.toFile().length() > 0)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
