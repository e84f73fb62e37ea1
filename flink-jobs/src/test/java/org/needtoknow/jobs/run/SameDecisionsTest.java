package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameDecisionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FILES =
      List.of(
          "lookups.ndjson",
          "review-items.ndjson",
          "review-items.csv",
          "shown.ndjson",
          "rejected.ndjson",
          "summary.html");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"connecticut", "vermont", "missouri"})
  void batch_and_streaming_at_any_parallelism_write_the_same_bytes(String sample) throws Exception {
    Map<String, String> first = result(sample, RunMode.BATCH, 1);

    assertThat(first.get("lookups.ndjson")).isNotEmpty();
    for (RunMode mode : RunMode.values()) {
      for (int parallelism : new int[] {1, 2, 4}) {
        if (mode == RunMode.BATCH && parallelism == 1) {
          continue;
        }
        assertThat(result(sample, mode, parallelism))
            .as("%s at parallelism %d", mode, parallelism)
            .isEqualTo(first);
      }
    }
  }

  private Map<String, String> result(String sample, RunMode mode, int parallelism)
      throws Exception {
    Path out = folder.resolve("out");
    RunOutcome outcome =
        SampleRun.audit(SampleRun.sampleLogs().resolve(sample), out, mode, parallelism);
    assertThat(outcome.balanced()).isTrue();
    Map<String, String> result = new TreeMap<>();
    for (String file : FILES) {
      result.put(file, Files.readString(out.resolve("latest").resolve(file)));
    }
    JsonNode record = JSON.readTree(out.resolve("latest/run.json").toFile());
    ((ObjectNode) record).remove("stamps");
    result.put("run.json", record.toPrettyString());
    return result;
  }
}
