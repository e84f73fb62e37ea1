package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Changes of a department's files after which a run may accuse no one anew. They need no labels:
 * whatever is true, less on file, another order or a second copy is no evidence against anyone.
 */
class MetamorphicTest {
  private static final long SEED = 20261201;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Results with all that is on file, by sample. */
  private static final Map<String, Result> WHOLE = new HashMap<>();

  @TempDir Path folder;

  private int runs;

  /**
   * What a run says.
   *
   * @param items kind of every item that a rule opened, with the row of its first act
   * @param verdicts by lookup id
   */
  private record Result(Set<String> items, Map<String, String> verdicts) {
    static Result of(Path department, Path out) throws Exception {
      SampleRun.audit(department, out, RunMode.BATCH, 1);
      Set<String> items = new TreeSet<>();
      for (JsonNode document : lines(out.resolve("latest/review-items.ndjson"))) {
        JsonNode item = document.at("/ntk/item");
        if (!item.path("kind").asText().equals("random")) {
          items.add(
              item.path("kind").asText()
                  + " of line "
                  + item.at("/proof/0/ntk/source/line")
                  + " of "
                  + item.at("/proof/0/event/module"));
        }
      }
      Map<String, String> verdicts = new TreeMap<>();
      for (JsonNode lookup : lines(out.resolve("latest/lookups.ndjson"))) {
        verdicts.put(lookup.at("/event/id").asText(), lookup.at("/ntk/verdict").asText());
      }
      return new Result(items, verdicts);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    }
  }

  private static Result whole(String sample, Path folder) throws Exception {
    if (!WHOLE.containsKey(sample)) {
      WHOLE.put(sample, Result.of(SampleRun.sampleLogs().resolve(sample), folder.resolve("whole")));
    }
    return WHOLE.get(sample);
  }

  private interface Change {
    void apply(Path department) throws IOException;
  }

  private Result changed(String sample, Change change) throws Exception {
    runs++;
    CopiedDepartment department = CopiedDepartment.of(sample, folder.resolve("copy-" + runs));
    change.apply(department.folder());
    return Result.of(department.folder(), folder.resolve("out-" + runs));
  }

  /** Items that the change adds, each with what was changed. */
  private List<String> added(String sample, String what, Change change) throws Exception {
    Result before = whole(sample, folder);
    Set<String> after = new TreeSet<>(changed(sample, change).items());
    after.removeAll(before.items());
    return after.stream().map(item -> what + " adds " + item).toList();
  }

  /** The feeds that a department may lack; coverage.csv is a declaration. */
  private static List<String> feeds(String sample) throws IOException {
    try (var files = Files.list(SampleRun.sampleLogs().resolve(sample))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") && !name.equals("coverage.csv"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"connecticut", "missouri", "vermont"})
  void leaving_out_a_feed_adds_no_item(String sample) throws Exception {
    List<String> added = new ArrayList<>();
    for (String feed : feeds(sample)) {
      added.addAll(
          added(sample, "without " + feed, department -> Files.delete(department.resolve(feed))));
    }

    assertThat(added).isEmpty();
  }

  @Test
  void leaving_out_a_column_adds_no_item() throws Exception {
    String sample = "connecticut";
    List<String> added = new ArrayList<>();
    for (String feed : feeds(sample)) {
      List<String> rows = Files.readAllLines(SampleRun.sampleLogs().resolve(sample).resolve(feed));
      List<String> columns = Arrays.asList(rows.get(0).split(","));
      for (int i = 0; i < columns.size(); i++) {
        List<String> without = new ArrayList<>(columns);
        without.set(i, "not exported");
        List<String> changed = new ArrayList<>(rows);
        changed.set(0, String.join(",", without));
        added.addAll(
            added(
                sample,
                "without " + columns.get(i) + " of " + feed,
                department -> Files.write(department.resolve(feed), changed)));
      }
    }

    assertThat(added).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"connecticut", "missouri", "vermont"})
  void another_order_of_rows_changes_nothing(String sample) throws Exception {
    Result shuffled =
        changed(
            sample,
            department -> {
              for (String feed : feeds(sample)) {
                shuffle(department.resolve(feed));
              }
            });

    assertThat(shuffled).isEqualTo(whole(sample, folder));
  }

  /** A quoted cell may hold a line end: such a file stays as it is. */
  private static void shuffle(Path feed) throws IOException {
    List<String> rows = Files.readAllLines(feed, StandardCharsets.UTF_8);
    if (rows.stream().allMatch(row -> row.chars().filter(c -> c == '"').count() % 2 == 0)) {
      List<String> body = new ArrayList<>(rows.subList(1, rows.size()));
      Collections.shuffle(body, new Random(SEED));
      body.add(0, rows.get(0));
      Files.write(feed, body);
    }
  }

  @Test
  void a_second_copy_of_each_log_changes_nothing() throws Exception {
    Result twice =
        changed(
            "connecticut",
            department -> {
              copy(department, "logs/collect-2025-11.csv", "logs/collect-2025-11-copy.csv");
              copy(department, "logs/ncic-2025-11.log", "logs/ncic-2025-11-copy.log");
            });

    Result once = whole("connecticut", folder);
    assertThat(twice.items()).isEqualTo(once.items());
    assertThat(twice.verdicts()).isEqualTo(once.verdicts());
  }

  private static void copy(Path department, String from, String to) throws IOException {
    Files.copy(
        department.resolve(from), department.resolve(to), StandardCopyOption.REPLACE_EXISTING);
  }
}
