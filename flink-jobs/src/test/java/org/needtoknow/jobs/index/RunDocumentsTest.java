package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.CopiedDepartment;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.results.archive.FinishedRun;

/** What was noticed in a feed goes from its rows into run.json and on into the index. */
class RunDocumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void what_was_noticed_in_a_feed_is_reported_with_its_place_and_counted() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("vermont", folder);
    Path personnel = department.folder().resolve("personnel.csv");
    Files.writeString(
        personnel,
        Files.readString(personnel)
            .replace(",patrol,", ",partol,")
            .replaceFirst("1990-01-02", "1990-02-30"));
    Path out = folder.resolve("out");
    SampleRun.audit(department.folder(), out, RunMode.BATCH, 1);
    JsonNode record = JSON.readTree(out.resolve("latest/run.json").toFile());
    JsonNode warnings = of(record).path("warnings");

    assertThat(warnings).hasSize(2);
    assertThat(warnings.get(0).path("column").asText()).isEqualTo("dob");
    assertThat(warnings.get(0).path("reason").asText()).startsWith("is not a date that exists");
    assertThat(warnings.get(0).path("first_line").asLong()).isEqualTo(2);
    assertThat(warnings.get(1).path("reason").asText()).contains("did you mean 'patrol'?");
    long words = warnings.get(1).path("count").asLong();
    assertThat(words).isGreaterThan(1);
    assertThat(warnings.toString()).doesNotContain("partol", "1990-02-30");

    Path ready = folder.resolve("ready");
    RunDocuments.write(
        FinishedRun.open(out).record(),
        new RunIdentity("vermont", "k", "r", 1),
        new ReadLog(false, "not asked"),
        ready);

    assertThat(Files.readAllLines(ready))
        .anySatisfy(
            line -> {
              JsonNode file = JSON.readTree(line).at("/document/ntk/feed_file");
              assertThat(file.path("file").asText()).isEqualTo("personnel.csv");
              assertThat(file.path("warnings").asLong()).isEqualTo(1 + words);
            });
  }

  private static JsonNode of(JsonNode record) {
    for (JsonNode file : record.path("feed_files")) {
      if (file.path("file").asText().equals("personnel.csv")) {
        return file;
      }
    }
    throw new AssertionError("run.json does not name the file");
  }
}
