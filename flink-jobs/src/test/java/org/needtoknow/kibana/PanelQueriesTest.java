package org.needtoknow.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.kibana.SavedObjects.inner;
import static org.needtoknow.kibana.SavedObjects.name;
import static org.needtoknow.kibana.SavedObjects.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.index.IndexRequest;
import org.needtoknow.jobs.index.IndexRun;
import org.needtoknow.jobs.index.TestServer;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.AuditRun;
import org.needtoknow.jobs.run.CopiedDepartment;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;

/**
 * Asks a real server what Kibana would ask it, as an analyst, after the audits of the sample
 * departments have been indexed. The test reports all complaints at once.
 */
class PanelQueriesTest {
  private static final Set<String> BUCKETS = Set.of("keyword", "boolean", "short", "integer");
  private static final Set<String> NUMBERS =
      Set.of("short", "integer", "long", "float", "double", "half_float");

  /** What a healthy department never has. */
  private static final Set<String> MAY_FIND_NOTHING =
      Set.of("ntk.record: file and ntk.file.balanced: false");

  @TempDir private static Path folder;
  private static TestServer server;
  private static SavedObjects objects;
  private static final Map<String, Map<String, JsonNode>> FIELDS = new HashMap<>();

  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void indexTheSamples() throws Exception {
    server = TestServer.shared();
    server.clear();
    IndexRun.prepare(server.as("administrator"));
    CopiedDepartment connecticut = CopiedDepartment.of("connecticut", folder);
    connecticut.append("logs/collect-2025-11.csv", "CTX,no time,ibaro,,,,DQ\n");
    index(connecticut.folder());
    index(SampleRun.sampleLogs().resolve("vermont"));
    index(SampleRun.sampleLogs().resolve("missouri"));
    server.call("POST", "/ntk-*/_refresh");
    objects = SavedObjects.read();
    for (JsonNode view : objects.of("index-pattern")) {
      String id = view.path("id").asText();
      String title = view.path("attributes").path("title").asText();
      JsonNode answer = asked("GET", "/" + title + "/_field_caps?fields=*", "");
      Map<String, JsonNode> fields = new HashMap<>();
      answer
          .path("fields")
          .properties()
          .forEach(field -> fields.put(field.getKey(), field.getValue()));
      FIELDS.put(id, fields);
    }
  }

  private static void index(Path department) throws Exception {
    Path out = folder.resolve("out-" + department.getFileName());
    AuditRequest whole = SampleRun.request(department, out, RunMode.BATCH, 2);
    AuditRun.execute(
        new AuditRequest(
            whole.department(),
            whole.out(),
            Optional.of(LocalDate.of(2000, 1, 1)),
            Optional.of(LocalDate.of(2099, 12, 31)),
            whole.catalogue(),
            whole.keyFile(),
            whole.mode(),
            whole.parallelism()),
        Progress.SILENT);
    IndexRun.execute(
        new IndexRequest(out, server.as("writer"), SampleRun.key(folder), Duration.ofMinutes(2), 2),
        Progress.SILENT);
  }

  private static JsonNode asked(String method, String path, String body) throws Exception {
    return server.call("analyst", method, path, body).body();
  }

  private void demand(boolean holds, JsonNode object, String what) {
    if (!holds) {
      wrong.add(name(object) + ": " + what);
    }
  }

  private static String type(String view, String field) {
    JsonNode types = FIELDS.get(view).get(field);
    return types == null || types.size() != 1 ? "" : types.fieldNames().next();
  }

  private static boolean aggregatable(String view, String field) {
    String type = type(view, field);
    return !type.isEmpty()
        && FIELDS.get(view).get(field).path(type).path("aggregatable").asBoolean();
  }

  private void demandFields(JsonNode object, String view, String kql) {
    for (String field : Kql.fields(kql)) {
      demand(!type(view, field).isEmpty(), object, "asks for " + field + ", which is not there");
    }
  }

  private static JsonNode search(String view, ObjectNode body) throws Exception {
    String title =
        objects.of("index-pattern").stream()
            .filter(object -> object.path("id").asText().equals(view))
            .findFirst()
            .orElseThrow()
            .path("attributes")
            .path("title")
            .asText();
    return asked("POST", "/" + title + "/_search", body.toString());
  }

  private static long found(String view, String kql) throws Exception {
    ObjectNode body = SavedObjects.JSON.createObjectNode().put("size", 0);
    body.put("track_total_hits", true).set("query", Kql.query(kql));
    return search(view, body).path("hits").path("total").path("value").asLong(-1);
  }

  @Test
  void every_field_exists_with_a_type_that_its_panel_can_use() {
    for (JsonNode view : objects.of("index-pattern")) {
      String time = view.path("attributes").path("timeFieldName").asText();
      demand(type(view.path("id").asText(), time).equals("date"), view, "time field");
      inner(view.path("attributes").path("fieldFormatMap"))
          .fieldNames()
          .forEachRemaining(
              field ->
                  demand(
                      !type(view.path("id").asText(), field).isEmpty(),
                      view,
                      "format of " + field));
    }
    for (JsonNode lens : objects.of("lens")) {
      for (LensPanel panel : LensPanel.of(lens)) {
        for (LensPanel.FieldUse use : panel.fieldUses()) {
          checkUse(lens, panel.view(), use);
        }
        panel.queries().forEach(kql -> demandFields(lens, panel.view(), kql));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void checkUse(JsonNode lens, String view, LensPanel.FieldUse use) {
    String type = type(view, use.field());
    String what = use.field() + " is " + (type.isEmpty() ? "not there" : type);
    demand(aggregatable(view, use.field()), lens, what + ", no aggregation");
    boolean number = NUMBERS.contains(type);
    boolean fits =
        switch (use.use()) {
          case BUCKETS -> BUCKETS.contains(type) && use.dataType().equals(shown(type));
          case TIME -> type.equals("date");
          case NUMBER -> number;
          case NUMBER_OR_TIME -> type.equals("date") ? use.dataType().equals("date") : number;
          case VALUES -> true;
        };
    demand(fits, lens, what + ", which does not serve as " + use.use());
  }

  /** The type under which Kibana knows a type of Elasticsearch. */
  private static String shown(String type) {
    return type.equals("keyword") ? "string" : NUMBERS.contains(type) ? "number" : type;
  }

  @Test
  void every_panel_finds_documents_in_every_bucket_that_it_draws() throws Exception {
    for (JsonNode lens : objects.of("lens")) {
      for (LensPanel panel : LensPanel.of(lens)) {
        JsonNode answer = search(panel.view(), panel.search());
        demand(!answer.has("error"), lens, answer.path("error").path("reason").asText());
        demand(answer.path("hits").path("total").path("value").asLong() > 0, lens, "finds nothing");
        JsonNode at = answer.path("aggregations");
        for (JsonNode id : panel.layer().path("columnOrder")) {
          JsonNode column = panel.columns().path(id.asText());
          if (column.path("isBucketed").asBoolean()) {
            JsonNode buckets = at.path(id.asText()).path("buckets");
            demand(!buckets.isEmpty(), lens, "no buckets of " + id.asText());
            at = buckets.isArray() ? buckets.path(0) : buckets.elements().next();
          } else if (!column.path("operationType").asText().equals("count")) {
            List<JsonNode> metrics = answer.path("aggregations").findValues(id.asText());
            demand(
                metrics.stream().anyMatch(metric -> metric.path("value").isNumber()),
                lens,
                "no value " + id.asText());
          }
        }
        for (String kql : panel.queries()) {
          boolean mayBeNothing = MAY_FIND_NOTHING.contains(kql);
          demand(found(panel.view(), kql) >= (mayBeNothing ? 0 : 1), lens, "nothing for " + kql);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_saved_search_finds_documents_that_carry_its_columns() throws Exception {
    for (JsonNode saved : objects.of("search")) {
      JsonNode attributes = saved.path("attributes");
      JsonNode source = inner(attributes.path("kibanaSavedObjectMeta").path("searchSourceJSON"));
      String view = target(saved, source.path("indexRefName").asText(), "index-pattern");
      String kql = source.path("query").path("query").asText();
      demandFields(saved, view, kql);
      demand(found(view, kql) > 0, saved, "finds nothing");
      String sort = attributes.path("sort").path(0).path(0).asText();
      demand(aggregatable(view, sort), saved, "cannot be sorted by " + sort);
      for (JsonNode column : attributes.path("columns")) {
        demand(!type(view, column.asText()).isEmpty(), saved, "no field " + column.asText());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_control_offers_values() throws Exception {
    for (JsonNode dashboard : objects.of("dashboard")) {
      JsonNode group = dashboard.path("attributes").path("controlGroupInput").path("panelsJSON");
      for (Map.Entry<String, JsonNode> control : inner(group).properties()) {
        String reference = "controlGroup_" + control.getKey() + ":optionsListDataView";
        String view = target(dashboard, reference, "index-pattern");
        String field = control.getValue().path("explicitInput").path("fieldName").asText();
        demand(type(view, field).equals("keyword"), dashboard, "control over " + field);
        demand(found(view, field + ": *") > 0, dashboard, "nothing to choose in " + field);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_panel_on_a_field_that_is_not_there_is_complained_of() {
    JsonNode lens = objects.of("lens").get(0);
    checkUse(
        lens,
        "ntk-lookups",
        new LensPanel.FieldUse("ntk.verdikt", LensPanel.Use.BUCKETS, "string"));
    checkUse(
        lens, "ntk-lookups", new LensPanel.FieldUse("ntk.verdict", LensPanel.Use.NUMBER, "number"));
    demandFields(lens, "ntk-lookups", "ntk.verdict: EXPLAINED and not (ntk.nowhere: *)");

    assertThat(wrong).hasSize(4);
  }
}
