package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.DoomedProcess;
import org.needtoknow.jobs.run.MarkedDepartment;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.model.settings.ConfigurationException;

/** Indexing into a real server, and what happens when it or we are killed. */
class IndexRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path shared;
  private static TestServer server;

  /** An audit of 48 lookups, and one of 4,294. */
  private static Path small;

  private static Path large;

  @BeforeAll
  static void auditTheSamples() throws Exception {
    server = TestServer.shared();
    small = shared.resolve("small");
    large = shared.resolve("large");
    SampleRun.audit(MarkedDepartment.in(shared).folder(), small, RunMode.BATCH, 2);
    SampleRun.audit(SampleRun.sampleLogs().resolve("eugene-alpr"), large, RunMode.BATCH, 2);
  }

  @BeforeEach
  void anEmptyServer() throws Exception {
    emptyServer();
  }

  private static void emptyServer() throws Exception {
    server.clear();
    IndexRun.prepare(server.as("administrator"));
  }

  private static IndexRequest request(Path out) throws Exception {
    return new IndexRequest(
        out, server.as("writer"), SampleRun.key(shared), Duration.ofMinutes(3), 2);
  }

  private static IndexOutcome index(Path out) throws Exception {
    return IndexRun.execute(request(out), Progress.SILENT);
  }

  private static SortedMap<String, String> everything() throws Exception {
    SortedMap<String, String> all = new TreeMap<>();
    for (String alias : List.of("ntk-lookups", "ntk-items", "ntk-runs")) {
      all.putAll(server.documents(alias));
    }
    return all;
  }

  /** What is there when nothing comes between; the server is empty again afterwards. */
  private static SortedMap<String, String> undisturbed(Path out) throws Exception {
    index(out);
    SortedMap<String, String> all = everything();
    emptyServer();
    return all;
  }

  private static long lines(Path file) throws Exception {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  @Test
  void every_lookup_and_item_is_in_the_index_and_once() throws Exception {
    IndexOutcome outcome = index(small);

    assertThat(outcome.isWhole()).isTrue();
    assertThat(server.documents("ntk-lookups"))
        .hasSize((int) lines(small.resolve("latest/lookups.ndjson")));
    assertThat(server.documents("ntk-items"))
        .hasSize((int) lines(small.resolve("latest/review-items.ndjson")));
    assertThat(server.documents("ntk-runs")).isNotEmpty();
  }

  @Test
  void no_subject_and_nobody_of_the_department_is_in_the_index() throws Exception {
    index(small);

    assertThat(Files.readString(small.resolve("latest/lookups.ndjson")))
        .contains(MarkedDepartment.MARKER)
        .contains("ibaro");
    assertThat(everything().values())
        .noneMatch(document -> document.contains(MarkedDepartment.PLATE))
        .noneMatch(document -> document.contains("ibaro"))
        .noneMatch(document -> document.contains("\"201\""));
  }

  @Test
  void indexed_again_nothing_changes() throws Exception {
    IndexOutcome first = index(small);
    SortedMap<String, String> before = everything();

    IndexOutcome second = index(small);

    assertThat(second.epoch()).isEqualTo(first.epoch());
    assertThat(second.tombstones()).isZero();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_later_run_replaces_an_earlier_one_and_lists_what_it_no_longer_finds(@TempDir Path folder)
      throws Exception {
    Path changed = changed(folder);
    final SortedMap<String, String> undisturbed = undisturbed(changed);
    index(small);
    int before = everything().size();

    IndexOutcome outcome = index(changed);

    assertThat(outcome.epoch()).isEqualTo(2);
    SortedMap<String, String> lookupsAndItems = everything();
    lookupsAndItems.keySet().removeIf(key -> key.startsWith("ntk-runs"));
    undisturbed.keySet().removeIf(key -> key.startsWith("ntk-runs"));
    assertThat(lookupsAndItems).isEqualTo(undisturbed);
    assertThat(outcome.tombstones()).isGreaterThan(5);
    assertThat(lines(outcome.folder().resolve(RunFiles.TOMBSTONED)))
        .isEqualTo(outcome.tombstones());
    assertThat(lookupsAndItems.size()).isLessThan(before);
    assertThat(tombstones()).isEqualTo(outcome.tombstones());

    IndexOutcome back = index(small);

    assertThat(back.epoch()).isEqualTo(3);
    assertThat(everything().keySet().stream().filter(key -> !key.startsWith("ntk-runs")))
        .hasSize(
            (int)
                (lines(small.resolve("latest/lookups.ndjson"))
                    + lines(small.resolve("latest/review-items.ndjson"))));
  }

  /** The same department without the marked lookups, some of them at the end of the log. */
  private static Path changed(Path folder) throws Exception {
    Path out = folder.resolve("changed");
    Files.copy(
        SampleRun.key(shared),
        folder.resolve("test.key"),
        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    SampleRun.audit(SampleRun.sampleLogs().resolve("connecticut"), out, RunMode.BATCH, 2);
    return out;
  }

  private static long tombstones() throws Exception {
    String body = "{\"query\":{\"term\":{\"ntk.tombstone\":true}}}";
    return server
        .call("admin", "POST", "/ntk-lookups-*,ntk-items-*/_count", body)
        .body()
        .path("count")
        .asLong();
  }

  @Test
  void a_server_killed_and_started_again_has_everything_in_the_end() throws Exception {
    final SortedMap<String, String> undisturbed = undisturbed(large);
    List<String> heard = new ArrayList<>();
    AtomicReference<Thread> starter = new AtomicReference<>();

    IndexOutcome outcome =
        IndexRun.execute(
            request(large),
            step -> {
              heard.add(step);
              try {
                if (step.startsWith("indexing")) {
                  server.kill();
                } else if (step.contains("waiting") && starter.get() == null) {
                  starter.set(new Thread(IndexRunTest::startAgain));
                  starter.get().start();
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });

    assertThat(heard).anyMatch(words -> words.contains("does not answer; waiting"));
    assertThat(outcome.isWhole()).isTrue();
    assertThat(outcome.retried()).isPositive();
    assertThat(everything()).isEqualTo(undisturbed);
  }

  private static void startAgain() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the killed process runs: it indexes, and tells when documents are on their way. */
  static final class Victim {
    public static void main(String[] arguments) throws Exception {
      ServerAddress address = new ServerAddress(arguments[0], arguments[1], "", arguments[2]);
      IndexRun.execute(
          new IndexRequest(
              Path.of(arguments[3]), address, Path.of(arguments[4]), Duration.ofMinutes(1), 1),
          step -> System.out.println(step));
    }
  }

  @Test
  void indexing_that_was_killed_is_taken_up_again_under_the_same_number() throws Exception {
    final SortedMap<String, String> undisturbed = undisturbed(large);
    killWhileIndexing();
    assertThat(server.documents("ntk-lookups")).hasSizeLessThan(4294);

    IndexOutcome outcome = index(large);

    assertThat(outcome.epoch()).isEqualTo(1);
    assertThat(everything()).isEqualTo(undisturbed);
    try (var left = Files.list(RunFiles.open(large).folder())) {
      assertThat(left.map(path -> path.getFileName().toString())).noneMatch(n -> n.startsWith("."));
    }
  }

  private static void killWhileIndexing() throws Exception {
    try (DoomedProcess process =
        DoomedProcess.start(
            Victim.class,
            server.url(),
            server.ca().toString(),
            server.credentials("writer").toString(),
            large.toString(),
            SampleRun.key(shared).toString())) {
      process.awaitStep("indexing");
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (System.nanoTime() < until && server.documents("ntk-lookups").isEmpty()) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void a_server_that_stays_away_ends_in_a_list_of_what_was_not_written() throws Exception {
    try {
      IndexOutcome outcome =
          IndexRun.execute(
              new IndexRequest(
                  large, server.as("writer"), SampleRun.key(shared), Duration.ofSeconds(3), 2),
              step -> {
                if (step.startsWith("indexing")) {
                  killQuietly();
                }
              });

      assertThat(outcome.isWhole()).isFalse();
      assertThat(outcome.gaveUp()).isTrue();
      assertThat(outcome.written() + outcome.notWritten())
          .isGreaterThanOrEqualTo(lines(large.resolve("latest/lookups.ndjson")));
      assertThat(lines(outcome.folder().resolve(RunFiles.NOT_WRITTEN)))
          .isEqualTo(outcome.notWritten());
      assertThat(Files.readString(outcome.folder().resolve(RunFiles.NOT_WRITTEN)))
          .contains("for too long");
    } finally {
      server.start();
    }
  }

  private static void killQuietly() {
    try {
      server.kill();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_the_server_will_never_take_is_put_aside_with_the_reason(@TempDir Path folder)
      throws Exception {
    Path out = Files.createDirectories(folder.resolve("out/runs/20260401T091200Z-3f2a9c01"));
    for (String name : List.of("run.json", "review-items.ndjson")) {
      Files.write(out.resolve(name), Files.readAllBytes(small.resolve("latest").resolve(name)));
    }
    List<String> lines =
        new ArrayList<>(Files.readAllLines(small.resolve("latest/lookups.ndjson")));
    lines.set(3, lines.get(3).replaceFirst("\"line\":\\d+", "\"line\":\"no number\""));
    Files.write(out.resolve("lookups.ndjson"), lines);

    IndexOutcome outcome = index(out);

    assertThat(outcome.notWritten()).isEqualTo(1);
    JsonNode aside = JSON.readTree(outcome.folder().resolve(RunFiles.NOT_WRITTEN).toFile());
    assertThat(aside.path("id").asText())
        .isEqualTo(JSON.readTree(lines.get(3)).path("event").path("id").asText());
    assertThat(aside.path("status").asInt()).isEqualTo(400);
    assertThat(aside.path("reason").asText()).contains("ntk.source.line");
    assertThat(server.documents("ntk-lookups")).hasSize(lines.size() - 1);
  }

  @Test
  void an_older_version_is_counted_and_left() throws Exception {
    index(small);
    Map.Entry<String, String> one = server.documents("ntk-lookups").entrySet().iterator().next();
    String path = "/" + one.getKey().replace("/", "/_doc/");
    assertThat(
            server
                .call(
                    "admin",
                    "PUT",
                    path + "?version=9999999&version_type=external",
                    one.getValue().replace("\"weak\":false", "\"weak\":true"))
                .isOk())
        .isTrue();

    IndexOutcome outcome = index(small);

    assertThat(outcome.older()).isEqualTo(1);
    assertThat(outcome.isWhole()).isTrue();
    assertThat(server.documents("ntk-lookups").get(one.getKey())).contains("\"weak\":true");
  }

  @Test
  void a_second_writer_is_refused_while_the_first_one_lives() throws Exception {
    index(small);
    String path = "/ntk-control/_doc/writer-quinnhaven";
    JsonNode lock = server.call("GET", path).path("_source");
    String elsewhere =
        lock.toString()
            .replaceFirst("\"state\":\"\\w+\"", "\"state\":\"writing\"")
            .replaceFirst("\"host\":\"[^\"]*\"", "\"host\":\"another\"")
            .replaceFirst("\"renewed_at\":\"[^\"]*\"", "\"renewed_at\":\"" + Instant.now() + "\"");
    assertThat(server.call("admin", "PUT", path + "?refresh=true", elsewhere).isOk()).isTrue();

    assertThatThrownBy(() -> index(small))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.problems().get(0).message()).contains("on another writes it now"));

    String dead =
        elsewhere.replaceFirst(
            "\"renewed_at\":\"[^\"]*\"",
            "\"renewed_at\":\"" + Instant.now().minusSeconds(90) + "\"");
    assertThat(server.call("admin", "PUT", path + "?refresh=true", dead).isOk()).isTrue();
    assertThat(index(small).isWhole()).isTrue();
  }

  @Test
  void another_key_than_the_audits_is_refused(@TempDir Path folder) throws Exception {
    Path other = SampleRun.key(folder);
    Files.write(other, new byte[32]);

    assertThatThrownBy(
            () ->
                IndexRun.execute(
                    new IndexRequest(small, server.as("writer"), other, Duration.ofSeconds(5), 1),
                    Progress.SILENT))
        .isInstanceOf(ConfigurationException.class);
  }
}
