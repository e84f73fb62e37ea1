package org.needtoknow.parsers.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

class HandWrittenFilesTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @BeforeEach
  void aDepartmentWithALog() throws Exception {
    Files.writeString(
        folder.resolve("department.yaml"),
        "id: small\nzone: UTC\nstate: VT\nlogs:\n  - {system: ncic, style: ncic, files: a.txt}\n");
    Files.writeString(folder.resolve("a.txt"), "");
  }

  private void pipe(String name) throws Exception {
    Files.deleteIfExists(folder.resolve(name));
    Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
    assertThat(made.waitFor()).isZero();
  }

  private void isReportedAtOnce(String line) {
    Problem found =
        assertTimeoutPreemptively(
            AT_ONCE,
            () -> {
              try {
                Department.read(folder);
                throw new AssertionError("no problem was reported");
              } catch (ConfigurationException e) {
                return e.problems().get(0);
              }
            });
    assertThat(found.asLine()).isEqualTo(line);
  }

  @Test
  void a_pipe_that_nobody_writes_to_is_not_waited_for() throws Exception {
    pipe("department.yaml");

    isReportedAtOnce(
        "department.yaml: is a folder, a pipe or a device; put the text file itself there");
  }

  @Test
  void a_pipe_in_place_of_the_coverage_is_not_waited_for() throws Exception {
    pipe("coverage.csv");

    isReportedAtOnce(
        "coverage.csv: is a folder, a pipe or a device; put the text file itself there");
  }

  @Test
  void a_device_without_an_end_is_not_read() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("policy.yaml"), Path.of("/dev/zero"));

    isReportedAtOnce(
        "policy.yaml: is a folder, a pipe or a device; put the text file itself there");
    Files.delete(link);
  }

  @Test
  void a_file_that_nobody_wrote_by_hand_is_not_read() throws Exception {
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("coverage.csv").toFile(), "rw")) {
      large.setLength(300L << 20);
    }

    isReportedAtOnce("coverage.csv: is larger than 4 MiB; this is meant to be a short text file");
  }
}
