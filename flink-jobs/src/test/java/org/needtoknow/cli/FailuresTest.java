package org.needtoknow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.apache.flink.util.FatalExitExceptionHandler;
import org.apache.flink.util.SerializedThrowable;
import org.junit.jupiter.api.Test;

class FailuresTest {
  /** What the ended process runs: one of Flink's threads dies, and Flink ends the process. */
  static final class Victim {
    public static void main(String[] arguments) throws Exception {
      Failures.watchTheEnd(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
      Thread thread =
          new Thread(
              () -> {
                throw new OutOfMemoryError("Java heap space");
              });
      thread.setUncaughtExceptionHandler(FatalExitExceptionHandler.INSTANCE);
      thread.start();
      thread.join();
    }
  }

  private static String reported(Throwable failure) {
    StringWriter written = new StringWriter();
    PrintWriter err = new PrintWriter(written);
    assertThat(Failures.report(failure, err)).isEqualTo(ExitCode.FAILURE);
    err.flush();
    return written.toString();
  }

  @Test
  void memory_that_runs_out_is_reported_in_one_line_with_what_to_set() {
    assertThat(reported(new CompletionException(new OutOfMemoryError("Java heap space"))))
        .containsOnlyOnce("\n")
        .contains("memory", "NTK_JAVA_OPTS=-Xmx");
  }

  @Test
  void memory_that_runs_out_in_a_task_is_reported_as_such() {
    SerializedThrowable carried = new SerializedThrowable(new OutOfMemoryError("Java heap space"));

    assertThat(reported(new IllegalStateException("Job failed", carried)))
        .containsOnlyOnce("\n")
        .contains("NTK_JAVA_OPTS=-Xmx");
  }

  @Test
  void memory_that_runs_out_in_a_thread_of_flinks_ends_the_run_as_any_failure_does()
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(ExitCode.FAILURE);
    assertThat(said.lines().filter(line -> line.startsWith("ntk: ")))
        .singleElement()
        .asString()
        .contains("NTK_JAVA_OPTS=-Xmx");
  }

  @Test
  void a_disk_that_is_full_is_reported_as_such() {
    IOException full = new FileSystemException("/d/out", null, "No space left on device");

    assertThat(reported(new CompletionException(new UncheckedIOException(full))))
        .containsOnlyOnce("\n")
        .contains("the disk is full")
        .doesNotContain("Exception");
  }

  @Test
  void of_any_other_failure_the_classes_alone_are_reported() {
    assertThat(reported(new IllegalStateException("DOE,JANE", new IOException("19900101"))))
        .isEqualTo("ntk: the run failed: IllegalStateException < IOException\n");
  }
}
