package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.ResultArchive;
import org.needtoknow.results.archive.RunName;
import org.needtoknow.results.document.ReviewDecision;
import org.needtoknow.results.document.ReviewFinding;

class KilledRunTest {
  private static final String AUDITING = "auditing";
  private static final String WRITING = "writing";

  /** Kills spread over the whole run, and kills while results are written and take their name. */
  private static final int KILLS = 14;

  private static final int LATE_KILLS = 6;

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void nameTheArchive() {
    out = folder.resolve("out");
  }

  /** What the killed process runs: an audit that prints its steps. */
  static final class Victim {
    public static void main(String[] arguments) throws Exception {
      AuditRun.execute(
          SampleRun.request(Path.of(arguments[0]), Path.of(arguments[1]), RunMode.BATCH, 1),
          System.out::println);
    }
  }

  /** The same, which waits in the middle of writing. */
  static final class SlowVictim {
    public static void main(String[] arguments) throws Exception {
      AuditRun.execute(
          SampleRun.request(Path.of(arguments[0]), Path.of(arguments[1]), RunMode.BATCH, 1),
          step -> {
            System.out.println(step);
            if (step.startsWith(WRITING)) {
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

  private static Path vermont() {
    return SampleRun.sampleLogs().resolve("vermont");
  }

  private DoomedProcess start(Class<?> victim) throws IOException {
    return DoomedProcess.start(victim, vermont().toString(), out.toString());
  }

  private void killAt(String step) throws Exception {
    try (DoomedProcess process = start(SlowVictim.class)) {
      process.awaitStep(step);
    }
  }

  private List<String> runsFolder() throws IOException {
    try (Stream<Path> list = Files.list(out.resolve("runs"))) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITING, WRITING})
  void a_run_that_is_ended_removes_what_it_had_half_written(String step) throws Exception {
    try (DoomedProcess process = start(SlowVictim.class)) {
      process.awaitStep(step);
      process.end();
    }

    assertThat(runsFolder()).isEmpty();
    assertThat(out.resolve("latest")).doesNotExist();
  }

  @Test
  void a_killed_run_leaves_no_result_and_the_next_one_is_complete() throws Exception {
    for (String step : List.of(AUDITING, WRITING)) {
      killAt(step);
      assertThat(out.resolve("latest")).doesNotExist();
      assertThat(ResultArchive.open(out).names()).isEmpty();
    }

    RunOutcome outcome = SampleRun.audit(vermont(), out, RunMode.BATCH, 1);

    assertThat(outcome.balanced()).isTrue();
    assertThat(outcome.files()).allMatch(Files::isRegularFile);
    assertThat(runsFolder()).containsExactly(outcome.run().name());
  }

  @Test
  void two_audits_into_one_archive_at_the_same_time_both_end_well() throws Exception {
    try (DoomedProcess one = start(Victim.class);
        DoomedProcess other = start(Victim.class)) {
      assertThat(one.awaitEnd()).isZero();
      assertThat(other.awaitEnd()).isZero();
    }

    ResultArchive archive = ResultArchive.open(out);
    assertThat(archive.runs()).hasSize(2).allMatch(FinishedRun::isBalanced);
    assertThat(archive.latest().ended())
        .isEqualTo(archive.runs().stream().map(FinishedRun::ended).max(Instant::compareTo).get());
    assertThat(runsFolder()).hasSize(2);
  }

  /** What no later run may change: the earlier run, the decisions and the register. */
  private Map<String, String> kept(FinishedRun earlier) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    List<Path> kept =
        List.of(earlier.folder(), out.resolve("register"), out.resolve("decisions.ndjson"));
    for (Path place : kept) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          hashes.put(
              out.toRealPath().relativize(file.toRealPath()).toString(),
              DigestUtils.sha256Hex(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }

  private FinishedRun earlierRun() throws Exception {
    FinishedRun earlier = SampleRun.audit(vermont(), out, RunMode.BATCH, 1).run();
    ResultArchive archive = earlier.archive();
    archive
        .decisions()
        .append(
            new ReviewDecision(
                "1",
                Instant.parse("2026-04-02T15:00:00Z"),
                "lmoreau",
                "an item",
                ReviewFinding.UNFOUNDED,
                "seen",
                Optional.of(earlier.name())));
    Files.writeString(archive.register().resolve("draws.log"), "a draw\n");
    return earlier;
  }

  /** The whole run, and its end from the step in which results are written, in nanoseconds. */
  private long[] undisturbed() throws Exception {
    long began = System.nanoTime();
    try (DoomedProcess process =
        DoomedProcess.start(
            Victim.class, vermont().toString(), folder.resolve("undisturbed").toString())) {
      process.awaitStep(WRITING);
      long writing = System.nanoTime();
      process.awaitEnd();
      long ended = System.nanoTime();
      return new long[] {ended - began, ended - writing};
    }
  }

  @Test
  void a_run_killed_at_any_moment_leaves_everything_else_as_it_was() throws Exception {
    FinishedRun earlier = earlierRun();
    Map<String, String> before = kept(earlier);
    byte[] lookups = Files.readAllBytes(earlier.lookups());
    long[] takes = undisturbed();
    Random random = new Random(20261201);
    List<Boolean> lateness = new ArrayList<>();
    for (int kill = 0; kill < KILLS + LATE_KILLS; kill++) {
      boolean late = kill >= KILLS;
      double share =
          late
              ? (kill - KILLS + random.nextDouble()) / LATE_KILLS
              : (kill + random.nextDouble()) / KILLS;
      String latest = ResultArchive.open(out).latestName().orElseThrow();

      try (DoomedProcess process = start(Victim.class)) {
        if (late) {
          process.awaitStep(WRITING);
        }
        process.goOn((long) (share * takes[late ? 1 : 0]));
      }

      assertThat(kept(earlier)).as("kill %d", kill).isEqualTo(before);
      ResultArchive archive = ResultArchive.open(out);
      String now = archive.latestName().orElseThrow();
      lateness.add(now.equals(latest));
      for (FinishedRun run : archive.runs()) {
        assertThat(run.isBalanced()).isTrue();
        assertThat(run.lookups()).hasBinaryContent(lookups);
      }
    }
    assertThat(lateness).as("some run was killed before its end").contains(true);

    FinishedRun last = SampleRun.audit(vermont(), out, RunMode.BATCH, 1).run();

    assertThat(kept(earlier)).isEqualTo(before);
    assertThat(ResultArchive.open(out).latestName()).contains(last.name());
    assertThat(runsFolder()).allMatch(RunName::isValid);
    try (Stream<Path> list = Files.list(out)) {
      assertThat(list.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".latest-"));
    }
  }
}
