package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a department leaves out of its work on file is held against nobody. */
class LessOnFileTest {
  /** Verdicts with all that is on file, by sample and lookup. */
  private static final Map<String, Map<String, String>> WHOLE = new HashMap<>();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "connecticut, call-units",
    "connecticut, call-parties",
    "connecticut, case-assignments",
    "connecticut, personnel",
    "connecticut, duty",
    "vermont, case-parties",
    "missouri, work"
  })
  void a_table_left_out_makes_no_lookup_unexplained(String sample, String table) throws Exception {
    CopiedDepartment department = CopiedDepartment.of(sample, folder.resolve("less"));
    Files.delete(department.folder().resolve(table + ".csv"));

    assertThat(accusedBy(sample, department)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "call-units, employee",
    "call-units, arrived",
    "call-parties, plate",
    "case-parties, last",
    "personnel, role",
    "work, last"
  })
  void a_column_left_out_makes_no_lookup_unexplained(String table, String column) throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder.resolve("less"));
    Path file = department.folder().resolve(table + ".csv");
    List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> columns = new ArrayList<>(Arrays.asList(rows.get(0).split(",")));
    assertThat(columns).contains(column);
    columns.set(columns.indexOf(column), "nobody's");
    rows.set(0, String.join(",", columns));
    Files.write(file, rows);

    assertThat(accusedBy("connecticut", department)).isEmpty();
  }

  @Test
  void a_row_left_out_does() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder.resolve("less"));
    Path file = department.folder().resolve("case-parties.csv");
    List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
    Files.write(file, rows.subList(0, 2));

    assertThat(accusedBy("connecticut", department)).isNotEmpty();
  }

  /** Lookups that were not unexplained and are so now. */
  private List<String> accusedBy(String sample, CopiedDepartment less) throws Exception {
    if (!WHOLE.containsKey(sample)) {
      WHOLE.put(
          sample, verdicts(SampleRun.sampleLogs().resolve(sample), folder.resolve("out-whole")));
    }
    Map<String, String> before = WHOLE.get(sample);
    Map<String, String> after = verdicts(less.folder(), folder.resolve("out-less"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    return after.keySet().stream()
        .filter(id -> after.get(id).equals("UNEXPLAINED"))
        .filter(id -> !before.get(id).equals("UNEXPLAINED"))
        .toList();
  }

  private static Map<String, String> verdicts(Path department, Path out) throws Exception {
    SampleRun.audit(department, out, RunMode.BATCH, 1);
    Map<String, String> verdicts = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("latest/lookups.ndjson"))) {
      JsonNode lookup = new ObjectMapper().readTree(line);
      verdicts.put(
          lookup.path("event").path("id").asText(), lookup.path("ntk").path("verdict").asText());
    }
    assertThat(verdicts).isNotEmpty();
    return verdicts;
  }
}
