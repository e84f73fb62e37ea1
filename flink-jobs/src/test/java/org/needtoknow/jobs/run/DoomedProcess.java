package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that tells its steps, to be killed in the middle of one. */
public final class DoomedProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private DoomedProcess(Process process) {
    this.process = process;
    this.said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts the {@code main} of a class on the class path of the tests. */
  public static DoomedProcess start(Class<?> victim, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds: compiling for speed would cost more than it brings.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseParallelGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(victim.getName());
    command.addAll(List.of(arguments));
    return new DoomedProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Waits until it says a line that begins so. */
  public void awaitStep(String step) throws IOException {
    String line = said.readLine();
    while (line != null && !line.startsWith(step)) {
      line = said.readLine();
    }
    assertThat(line).as("it came to that step").isNotNull();
  }

  /** Lets it go on for so long, or to its end. */
  public void goOn(long nanos) throws InterruptedException {
    process.waitFor(nanos, TimeUnit.NANOSECONDS);
  }

  /** Waits until it has ended by itself, and returns its exit code. */
  public int awaitEnd() throws IOException, InterruptedException {
    said.transferTo(Writer.nullWriter());
    return process.waitFor();
  }

  /** Asks it to end, as Ctrl-C and a machine that is shut down do, and waits until it has. */
  public void end() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** Kills it. */
  @Override
  public void close() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    said.close();
  }
}
