package org.needtoknow.results.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunRecordJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static byte[] written(RunRecord record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunRecordJson.write(record, out);
    return out.toByteArray();
  }

  private static RunRecord read(byte[] json) throws IOException {
    return RunRecordJson.read(new ByteArrayInputStream(json));
  }

  private static RunRecord read(JsonNode json) throws IOException {
    return read(JSON.writeValueAsBytes(json));
  }

  private static ObjectNode sample() throws IOException {
    return (ObjectNode) JSON.readTree(written(SampleRecord.full()));
  }

  @Test
  void a_record_is_read_back_as_it_was_written() throws Exception {
    assertThat(read(written(SampleRecord.full()))).isEqualTo(SampleRecord.full());
  }

  @Test
  void a_record_in_which_all_that_may_be_blank_is_blank_is_read_back_too() throws Exception {
    RunRecord full = SampleRecord.full();
    RunRecord sparse =
        new RunRecord(
            full.program(),
            full.version(),
            full.commit(),
            full.runId(),
            true,
            full.stamps(),
            new DepartmentLine("ashford", "", "", 0),
            full.settings(),
            full.inputs(),
            Optional.empty(),
            SampleRecord.counts(List.of()),
            List.of(),
            new TreeMap<>(),
            Doubts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    byte[] json = written(sparse);

    assertThat(read(json)).isEqualTo(sparse);
    assertThat(JSON.readTree(json).path("department").has("name")).isFalse();
    assertThat(JSON.readTree(json).at("/department/employees").isNumber()).isTrue();
    assertThat(JSON.readTree(json).at("/counts/lookups").isNumber()).isTrue();
    assertThat(JSON.readTree(json).path("files").isArray()).isTrue();
  }

  @Test
  void the_order_of_fields_and_fields_of_a_later_version_mean_nothing() throws Exception {
    ObjectNode turned = JSON.createObjectNode();
    List<String> names = new ArrayList<>();
    sample().fieldNames().forEachRemaining(names::add);
    Collections.reverse(names);
    turned.put("of_a_later_version", 1);
    for (String name : names) {
      turned.set(name, sample().get(name));
    }
    ((ObjectNode) turned.get("counts")).put("of_a_later_version", "x");

    assertThat(read(turned)).isEqualTo(SampleRecord.full());
  }

  @Test
  void published_words_do_not_follow_from_names_of_constants() throws Exception {
    JsonNode json = sample();

    assertThat(json.at("/counts/undetermined").fieldNames().next()).isEqualTo("feed silent");
    assertThat(json.at("/counts/explained_by").fieldNames().next()).isEqualTo("2");
    assertThat(json.at("/counts/verdicts").fieldNames().next()).isEqualTo("EXPLAINED");
    assertThat(json.at("/feeds/0/feed").asText()).isEqualTo("credential-events");
    assertThat(json.at("/feeds/0/state").asText()).isEqualTo("not kept");
    assertThat(json.at("/feeds/0/missing_details/0").asText()).isEqualTo("dates_of_birth");
    assertThat(json.at("/settings/grace").asText()).isEqualTo("PT72H");
    assertThat(json.at("/settings/from").asText()).isEqualTo("2026-03-01");
    assertThat(json.at("/counts/months/0/month").asText()).isEqualTo("2026-02");
    assertThat(json.at("/stamps/started").asText()).isEqualTo("2026-04-02T14:00:00.500Z");
  }

  @Test
  void a_count_that_its_months_do_not_add_up_to_is_refused() throws Exception {
    for (String count : List.of("lookups", "acts", "weakly_explained", "undetermined_delicate")) {
      ObjectNode json = sample();
      ((ObjectNode) json.get("counts")).put(count, 29);

      assertThatThrownBy(() -> read(json)).as(count).isInstanceOf(IOException.class);
    }
    for (String count : List.of("verdicts", "undetermined", "explained_by")) {
      ObjectNode json = sample();
      ObjectNode of = (ObjectNode) json.at("/counts/" + count);
      String key = of.fieldNames().next();
      of.put(key, of.get(key).asLong() + 1);

      assertThatThrownBy(() -> read(json)).as(count).isInstanceOf(IOException.class);
    }
  }

  @Test
  void what_is_not_the_record_of_a_run_or_lacks_a_part_is_refused() throws Exception {
    for (String part : List.of("program", "run_id", "stamps", "settings", "inputs", "counts")) {
      ObjectNode json = sample();
      json.remove(part);

      assertThatThrownBy(() -> read(json)).as(part).isInstanceOf(IOException.class);
    }
    ObjectNode other = sample();
    other.put("program", "something else");
    assertThatThrownBy(() -> read(other)).isInstanceOf(IOException.class);
    ObjectNode newer = sample();
    ((ObjectNode) newer.at("/feeds/0")).put("state", "resting");
    assertThatThrownBy(() -> read(newer))
        .isInstanceOf(IOException.class)
        .hasMessage("not a RunRecord, field feeds.[].state");
  }
}
