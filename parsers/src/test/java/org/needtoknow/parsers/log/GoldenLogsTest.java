package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.style.LogStyle;

/**
 * Reads every log under {@code src/test/resources/<style>} and compares the result with the {@code
 * .expected.txt} next to it. A new case is a new pair of files. {@code NTK_GOLDEN=write} writes
 * missing files; a person must review them.
 */
class GoldenLogsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String EXPECTED = ".expected.txt";

  @TestFactory
  Stream<DynamicTest> every_log_on_disk_reads_as_expected() {
    return Stream.of(LogStyle.values())
        .flatMap(
            style ->
                logsOf(style)
                    .map(
                        log ->
                            DynamicTest.dynamicTest(
                                style.id() + "/" + log.getFileName(), () -> check(style, log))));
  }

  @TestFactory
  Stream<DynamicTest> the_size_of_the_blocks_changes_nothing() {
    return Stream.of(LogStyle.values())
        .flatMap(
            style ->
                logsOf(style)
                    .map(
                        log ->
                            DynamicTest.dynamicTest(
                                style.id() + "/" + log.getFileName(),
                                () ->
                                    assertThat(read(style, log, BlockSizes.ofTarget(1)).lines)
                                        .isEqualTo(read(style, log, BlockSizes.DEFAULT).lines))));
  }

  private static Stream<Path> logsOf(LogStyle style) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(style.id()))) {
      List<Path> logs = files.filter(f -> !f.toString().endsWith(EXPECTED)).sorted().toList();
      assertThat(logs).as("logs of the style " + style.id()).isNotEmpty();
      return logs.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadLog read(LogStyle style, Path log, BlockSizes sizes) {
    return ReadLog.of(style, log.getParent(), log.getFileName().toString(), sizes);
  }

  private static void check(LogStyle style, Path log) throws IOException {
    ReadLog read = read(style, log, BlockSizes.DEFAULT);
    StringBuilder found = new StringBuilder();
    read.lines.forEach(line -> found.append(line).append('\n'));
    for (FileFacts facts : read.facts) {
      found
          .append("file ")
          .append(facts.file())
          .append(" problems=")
          .append(facts.problems().stream().map(FileProblem::words).toList())
          .append(' ')
          .append(Rendered.balance(read, facts.file()))
          .append('\n');
    }
    Path expected = log.resolveSibling(log.getFileName() + EXPECTED);
    if ("write".equals(System.getenv("NTK_GOLDEN")) && !Files.exists(expected)) {
      Files.writeString(expected, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(expected));
  }
}
