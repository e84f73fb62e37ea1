package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledRunTest {
  private static final String AUDITING = "auditing";

  @TempDir private Path folder;

  /** What the killed process runs: an audit that tells when it is in the middle. */
  static final class Victim {
    public static void main(String[] arguments) throws Exception {
      AuditRequest request =
          SampleRun.request(Path.of(arguments[0]), Path.of(arguments[1]), RunMode.BATCH, 1);
      AuditRun.execute(
          request,
          step -> {
            System.out.println(step);
            if (step.startsWith("writing")) {
              Thread.onSpinWait();
              waitToBeKilled();
            }
          });
    }

    private static void waitToBeKilled() {
      try {
        TimeUnit.MINUTES.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void killAt(String step) throws Exception {
    try (DoomedProcess process =
        DoomedProcess.start(
            Victim.class,
            SampleRun.sampleLogs().resolve("vermont").toString(),
            folder.resolve("out").toString())) {
      process.awaitStep(step);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITING, "writing"})
  void a_run_that_is_told_to_end_takes_away_what_it_had_half_written(String step) throws Exception {
    try (DoomedProcess process =
        DoomedProcess.start(
            Victim.class,
            SampleRun.sampleLogs().resolve("vermont").toString(),
            folder.resolve("out").toString())) {
      process.awaitStep(step);
      process.end();
    }

    try (Stream<Path> list = Files.list(folder)) {
      assertThat(list.map(path -> path.getFileName().toString())).containsExactly("test.key");
    }
  }

  @Test
  void a_killed_run_leaves_no_result_and_the_next_one_is_whole() throws Exception {
    killAt(AUDITING);
    assertThat(folder.resolve("out")).doesNotExist();
    killAt("writing");
    assertThat(folder.resolve("out")).doesNotExist();

    RunOutcome outcome =
        SampleRun.audit(
            SampleRun.sampleLogs().resolve("vermont"), folder.resolve("out"), RunMode.BATCH, 1);

    assertThat(outcome.balanced()).isTrue();
    assertThat(outcome.files()).allMatch(Files::isRegularFile);
    try (Stream<Path> list = Files.list(folder)) {
      assertThat(list.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("out", "test.key");
    }
  }
}
