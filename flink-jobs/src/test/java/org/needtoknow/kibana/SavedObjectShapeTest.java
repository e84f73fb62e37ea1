package org.needtoknow.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.kibana.SavedObjects.inner;
import static org.needtoknow.kibana.SavedObjects.name;
import static org.needtoknow.kibana.SavedObjects.target;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the objects against the shape in which Kibana 8.19 exports them: the registered types and
 * their schemas in its sources, and exports in public repositories. The test reports all complaints
 * at once.
 */
class SavedObjectShapeTest {
  private static final Set<String> KEYS =
      Set.of(
          "attributes",
          "coreMigrationVersion",
          "created_at",
          "id",
          "managed",
          "references",
          "type",
          "typeMigrationVersion",
          "updated_at");

  /** Kibana refuses an object of a later version than its own, and brings earlier ones up. */
  private static final Map<String, String> VERSIONS =
      Map.of("index-pattern", "8.0.0", "search", "10.5.0", "lens", "8.9.0", "dashboard", "10.2.0");

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "index-pattern",
          Set.of("fieldAttrs", "fieldFormatMap", "fields", "name", "timeFieldName", "title"),
          "search",
          Set.of("columns", "description", "grid", "hideChart", "kibanaSavedObjectMeta", "sort"),
          "lens",
          Set.of("description", "state", "title", "visualizationType"),
          "dashboard",
          Set.of(
              "controlGroupInput",
              "description",
              "kibanaSavedObjectMeta",
              "optionsJSON",
              "panelsJSON",
              "timeRestore",
              "title"));

  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "index-pattern",
          Set.of("allowHidden", "runtimeFieldMap", "sourceFilters"),
          "search",
          Set.of("isTextBasedQuery", "timeRestore", "title", "usesAdHocDataView"),
          "lens",
          Set.of(),
          "dashboard",
          Set.of("refreshInterval", "timeFrom", "timeTo", "version"));

  private static final Set<String> CHARTS = Set.of("lnsXY", "lnsDatatable", "lnsMetric");
  private static final int COLUMNS = 48;

  private static SavedObjects objects;
  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void readThem() throws Exception {
    objects = SavedObjects.read();
  }

  private void demand(boolean holds, JsonNode object, String what) {
    if (!holds) {
      wrong.add(name(object) + ": " + what);
    }
  }

  @Test
  void the_five_dashboards_are_there() {
    assertThat(objects.of("dashboard"))
        .extracting(object -> object.path("attributes").path("title").asText())
        .containsExactly(
            "Need to know", "Audit number", "Subject", "Feeds and data quality", "Audit programme");
  }

  @Test
  void every_object_has_the_envelope_and_the_attributes_of_an_export() {
    Set<String> ids = new HashSet<>();
    for (JsonNode object : objects.all()) {
      String type = object.path("type").asText();
      Set<String> keys = new TreeSet<>();
      object.fieldNames().forEachRemaining(keys::add);
      demand(keys.equals(new TreeSet<>(KEYS)), object, "keys " + keys);
      demand(VERSIONS.containsKey(type), object, "a type that we do not use");
      demand(
          object.path("typeMigrationVersion").asText().equals(VERSIONS.get(type)),
          object,
          "version of the type");
      demand(object.path("coreMigrationVersion").asText().equals("8.8.0"), object, "core version");
      demand(ids.add(name(object)), object, "is there twice");
      Set<String> attributes = new TreeSet<>();
      object.path("attributes").fieldNames().forEachRemaining(attributes::add);
      Set<String> allowed = new TreeSet<>(REQUIRED.getOrDefault(type, Set.of()));
      demand(attributes.containsAll(allowed), object, "lacks one of " + allowed);
      allowed.addAll(OPTIONAL.getOrDefault(type, Set.of()));
      demand(allowed.containsAll(attributes), object, "has more than " + allowed);
    }
    assertThat(wrong).isEmpty();
    assertThat(objects.all()).hasSizeGreaterThan(50);
  }

  @Test
  void every_reference_resolves_and_every_object_is_used() {
    Set<String> used = new TreeSet<>();
    for (JsonNode object : objects.all()) {
      for (JsonNode reference : object.path("references")) {
        String type = reference.path("type").asText();
        String id = reference.path("id").asText();
        demand(objects.has(type, id), object, "refers to " + type + " " + id);
        used.add(type + " " + id);
      }
    }
    for (JsonNode object : objects.all()) {
      String type = object.path("type").asText();
      if (type.equals("lens") || type.equals("index-pattern")) {
        demand(used.contains(name(object)), object, "is used by nothing");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void data_views_hold_json_in_text_and_make_no_field_of_their_own() {
    for (JsonNode view : objects.of("index-pattern")) {
      JsonNode attributes = view.path("attributes");
      demand(inner(attributes.path("fields")).isArray(), view, "fields");
      demand(inner(attributes.path("sourceFilters")).isArray(), view, "sourceFilters");
      demand(inner(attributes.path("fieldAttrs")).isObject(), view, "fieldAttrs");
      demand(inner(attributes.path("fieldFormatMap")).isObject(), view, "fieldFormatMap");
      // A runtime field needs scripts, which not every server has.
      demand(inner(attributes.path("runtimeFieldMap")).isEmpty(), view, "runtimeFieldMap");
      demand(view.path("references").isEmpty(), view, "references");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void searches_name_their_view_and_sort_by_one_field() {
    for (JsonNode search : objects.of("search")) {
      JsonNode attributes = search.path("attributes");
      JsonNode source = inner(attributes.path("kibanaSavedObjectMeta").path("searchSourceJSON"));
      String reference = source.path("indexRefName").asText();
      demand(
          reference.equals("kibanaSavedObjectMeta.searchSourceJSON.index"), search, "indexRefName");
      demand(!target(search, reference, "index-pattern").isEmpty(), search, "no view");
      demand(source.path("query").path("language").asText().equals("kuery"), search, "language");
      demand(source.path("filter").isArray(), search, "filter");
      demand(attributes.path("columns").size() > 0, search, "columns");
      demand(attributes.path("sort").path(0).size() == 2, search, "sort");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void lens_panels_hang_together() {
    for (JsonNode lens : objects.of("lens")) {
      JsonNode attributes = lens.path("attributes");
      demand(CHARTS.contains(attributes.path("visualizationType").asText()), lens, "kind of chart");
      JsonNode state = attributes.path("state");
      for (String part :
          List.of("adHocDataViews", "datasourceStates", "filters", "query", "visualization")) {
        demand(state.has(part), lens, "state without " + part);
      }
      List<LensPanel> layers = LensPanel.of(lens);
      demand(layers.size() == 1, lens, "layers");
      for (LensPanel layer : layers) {
        demand(!layer.view().isEmpty(), lens, "no view for its layer");
        checkColumns(lens, layer);
        checkAccessors(lens, layer, state.path("visualization"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void checkColumns(JsonNode lens, LensPanel layer) {
    Set<String> columns = new TreeSet<>();
    layer.columns().fieldNames().forEachRemaining(columns::add);
    Set<String> ordered = new TreeSet<>();
    boolean metricSeen = false;
    for (JsonNode id : layer.layer().path("columnOrder")) {
      ordered.add(id.asText());
      boolean bucketed = layer.columns().path(id.asText()).path("isBucketed").asBoolean();
      demand(!bucketed || !metricSeen, lens, "a bucket after a metric");
      metricSeen |= !bucketed;
    }
    demand(columns.equals(ordered), lens, "columnOrder");
    for (JsonNode column : layer.columns()) {
      for (String part : List.of("label", "dataType", "operationType", "isBucketed", "scale")) {
        demand(column.has(part), lens, "a column without " + part);
      }
      boolean counts = column.path("operationType").asText().equals("count");
      boolean records = column.path("sourceField").asText().equals("___records___");
      demand(counts == records, lens, "what a count counts");
      JsonNode by = column.path("params").path("orderBy");
      if (by.path("type").asText().equals("column")) {
        JsonNode orders = layer.columns().path(by.path("columnId").asText());
        demand(
            orders.has("operationType") && !orders.path("isBucketed").asBoolean(), lens, "order");
        demand(!orders.has("filter"), lens, "in order of a filtered column, which Lens refuses");
      }
    }
  }

  private void checkAccessors(JsonNode lens, LensPanel layer, JsonNode visualization) {
    List<String> accessors = new ArrayList<>();
    switch (lens.path("attributes").path("visualizationType").asText()) {
      case "lnsMetric" -> accessors.add(visualization.path("metricAccessor").asText());
      case "lnsDatatable" -> {
        visualization.path("columns").forEach(c -> accessors.add(c.path("columnId").asText()));
        if (visualization.has("sorting")) {
          accessors.add(visualization.path("sorting").path("columnId").asText());
        }
        demand(
            accessors.containsAll(fieldNames(layer.columns())),
            lens,
            "a column that no panel shows");
      }
      default -> {
        JsonNode drawn = visualization.path("layers").path(0);
        accessors.add(drawn.path("xAccessor").asText());
        drawn.path("accessors").forEach(accessor -> accessors.add(accessor.asText()));
        if (drawn.has("splitAccessor")) {
          accessors.add(drawn.path("splitAccessor").asText());
        }
        demand(drawn.path("layerType").asText().equals("data"), lens, "kind of layer");
      }
    }
    JsonNode named =
        visualization.has("layers") ? visualization.path("layers").path(0) : visualization;
    demand(named.path("layerId").asText().equals(layer.layerId()), lens, "layerId");
    accessors.forEach(id -> demand(layer.columns().has(id), lens, "no column " + id));
  }

  private static List<String> fieldNames(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void dashboards_have_their_panels_side_by_side_and_their_controls_tied() {
    for (JsonNode dashboard : objects.of("dashboard")) {
      JsonNode attributes = dashboard.path("attributes");
      for (JsonNode text :
          List.of(
              attributes.path("optionsJSON"),
              attributes.path("kibanaSavedObjectMeta").path("searchSourceJSON"),
              attributes.path("controlGroupInput").path("ignoreParentSettingsJSON"))) {
        demand(inner(text).isObject(), dashboard, "text that is no JSON");
      }
      checkPanels(dashboard, inner(attributes.path("panelsJSON")));
      JsonNode controls = inner(attributes.path("controlGroupInput").path("panelsJSON"));
      demand(!controls.isEmpty(), dashboard, "no controls");
      for (Map.Entry<String, JsonNode> control : controls.properties()) {
        String reference = "controlGroup_" + control.getKey() + ":optionsListDataView";
        demand(!target(dashboard, reference, "index-pattern").isEmpty(), dashboard, reference);
        JsonNode input = control.getValue().path("explicitInput");
        demand(input.path("id").asText().equals(control.getKey()), dashboard, "id of a control");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void checkPanels(JsonNode dashboard, JsonNode panels) {
    demand(panels.isArray() && panels.size() > 3, dashboard, "panels");
    Set<String> taken = new HashSet<>();
    for (JsonNode panel : panels) {
      String index = panel.path("panelIndex").asText();
      JsonNode grid = panel.path("gridData");
      demand(grid.path("i").asText().equals(index), dashboard, "panelIndex " + index);
      for (int x = grid.path("x").asInt();
          x < grid.path("x").asInt() + grid.path("w").asInt();
          x++) {
        demand(x < COLUMNS, dashboard, index + " is too wide");
        for (int y = grid.path("y").asInt();
            y < grid.path("y").asInt() + grid.path("h").asInt();
            y++) {
          demand(taken.add(x + "," + y), dashboard, index + " lies on another");
        }
      }
      if (panel.has("panelRefName")) {
        String reference = index + ":" + panel.path("panelRefName").asText();
        String type = panel.path("type").asText();
        demand(!target(dashboard, reference, type).isEmpty(), dashboard, reference);
      } else {
        demand(panel.path("embeddableConfig").has("savedVis"), dashboard, index + " is empty");
      }
    }
  }
}
