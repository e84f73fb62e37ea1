package org.needtoknow.results.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.results.document.ReviewDecision;
import org.needtoknow.results.document.ReviewFinding;

class DecisionLogTest {
  private static final int EACH = 200;
  private static final int THREADS = 4;

  @TempDir private Path folder;

  private DecisionLog log() {
    return new DecisionLog(folder.resolve("decisions.ndjson"));
  }

  private static ReviewDecision decision(String id) {
    return new ReviewDecision(
        id,
        Instant.parse("2026-04-02T15:00:00Z"),
        "lmoreau",
        "item-" + id,
        ReviewFinding.NOT_SUSTAINED,
        "Two lines:\nthe shift log shows the call. " + "é".repeat(2000),
        Optional.empty());
  }

  /** Appends decisions in a process of its own, or in a thread. */
  static final class Writer {
    public static void main(String[] arguments) throws Exception {
      append(new DecisionLog(Path.of(arguments[0])), arguments[1]);
    }

    static void append(DecisionLog log, String name) throws Exception {
      for (int i = 0; i < EACH; i++) {
        log.append(decision(name + "-" + i));
      }
    }
  }

  @Test
  void what_was_appended_is_read_and_only_its_owner_may_open_it() throws Exception {
    assertThat(log().read().decisions()).isEmpty();

    log().append(decision("a"));
    log().append(decision("b"));

    assertThat(log().read().decisions()).containsExactly(decision("a"), decision("b"));
    assertThat(log().read().problems()).isEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log().file())))
        .isEqualTo("rw-------");
  }

  @Test
  void every_line_of_several_threads_and_processes_survives() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("p1", "p2")) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  log().file().toString(),
                  name)
              .inheritIO()
              .start());
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String name = "t" + i;
      ends.add(
          threads.submit(
              () -> {
                Writer.append(log(), name);
                return null;
              }));
    }
    // Readers must not break the writers' lock.
    while (processes.stream().anyMatch(Process::isAlive)) {
      assertThat(log().read().problems()).isEmpty();
    }
    for (Future<?> end : ends) {
      end.get();
    }
    threads.shutdown();
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    Decided read = log().read();
    Set<String> ids = new TreeSet<>();
    read.decisions().forEach(one -> ids.add(one.id()));
    assertThat(ids).hasSize(EACH * (THREADS + 2));
    assertThat(read.decisions()).hasSize(EACH * (THREADS + 2));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_line_that_a_killed_process_left_half_written_is_reported_and_swallows_nothing()
      throws Exception {
    log().append(decision("a"));
    Files.writeString(log().file(), "{\"@timestamp\":\"2026-0", StandardOpenOption.APPEND);

    assertThat(log().read().decisions()).containsExactly(decision("a"));
    assertThat(log().read().unread())
        .extracting(Decided.UnreadLine::fault)
        .containsExactly(Decided.Fault.CUT_OFF);

    log().append(decision("b"));

    assertThat(log().read().decisions()).containsExactly(decision("a"), decision("b"));
    assertThat(log().read().problems())
        .singleElement()
        .satisfies(words -> assertThat(words).startsWith("decisions.ndjson:2 is cut off"));
  }

  @Test
  void a_whole_last_line_without_a_line_end_counts() throws Exception {
    Files.writeString(
        log().file(), "{\"ntk\":{\"decision\":{\"item\":\"a\",\"finding\":\"unfounded\"}}}");

    log().append(decision("b"));

    Decided read = log().read();
    assertThat(read.of("a")).contains(ReviewFinding.UNFOUNDED);
    assertThat(read.of("item-b")).contains(ReviewFinding.NOT_SUSTAINED);
    assertThat(read.problems()).isEmpty();
    // It does not say who decided, and when.
    assertThat(read.decisions()).containsExactly(decision("b"));
  }

  @Test
  void two_decisions_on_one_line_are_reported() {
    String line = "{\"ntk\":{\"decision\":{\"item\":\"a\",\"finding\":\"unfounded\"}}}";

    Decided read = Decided.parse("decisions.ndjson", (line + line + "\n").getBytes(UTF_8));

    assertThat(read.problems()).hasSize(1);
    assertThat(read.outcomes()).isEmpty();
  }
}
