package org.needtoknow.kibana;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** One Lens panel: its columns, and the search that Kibana makes of them. */
record LensPanel(JsonNode object, String view, String layerId, JsonNode layer) {
  /** What a panel needs a field for. */
  enum Use {
    BUCKETS,
    TIME,
    NUMBER,
    NUMBER_OR_TIME,
    VALUES
  }

  /** A field as a column uses it. */
  record FieldUse(String field, Use use, String dataType) {}

  static List<LensPanel> of(JsonNode object) {
    List<LensPanel> panels = new ArrayList<>();
    JsonNode layers =
        object.path("attributes").path("state").path("datasourceStates").path("formBased");
    for (Map.Entry<String, JsonNode> layer : layers.path("layers").properties()) {
      String view =
          SavedObjects.target(
              object, "indexpattern-datasource-layer-" + layer.getKey(), "index-pattern");
      panels.add(new LensPanel(object, view, layer.getKey(), layer.getValue()));
    }
    return panels;
  }

  JsonNode columns() {
    return layer.path("columns");
  }

  String kql() {
    return object.path("attributes").path("state").path("query").path("query").asText();
  }

  /** Every query in KQL that the panel holds. */
  List<String> queries() {
    List<String> queries = new ArrayList<>(List.of(kql()));
    for (JsonNode column : columns()) {
      if (column.has("filter")) {
        queries.add(column.path("filter").path("query").asText());
      }
      for (JsonNode filter : column.path("params").path("filters")) {
        queries.add(filter.path("input").path("query").asText());
      }
    }
    return queries;
  }

  List<FieldUse> fieldUses() {
    List<FieldUse> uses = new ArrayList<>();
    for (JsonNode column : columns()) {
      String field = column.path("sourceField").asText();
      String type = column.path("dataType").asText();
      switch (column.path("operationType").asText()) {
        case "terms" -> uses.add(new FieldUse(field, Use.BUCKETS, type));
        case "date_histogram" -> uses.add(new FieldUse(field, Use.TIME, type));
        case "sum", "average" -> uses.add(new FieldUse(field, Use.NUMBER, type));
        case "min", "max" -> uses.add(new FieldUse(field, Use.NUMBER_OR_TIME, type));
        case "unique_count" -> uses.add(new FieldUse(field, Use.VALUES, type));
        case "filters", "count" -> {}
        default -> throw new IllegalArgumentException("unknown operation in " + object.path("id"));
      }
    }
    return uses;
  }

  /** The body of the search: buckets inside buckets in the order of the columns, metrics inside. */
  ObjectNode search() {
    ObjectNode body = SavedObjects.JSON.createObjectNode().put("size", 0);
    body.put("track_total_hits", true);
    body.set("query", Kql.query(kql()));
    List<String> buckets = new ArrayList<>();
    List<String> metrics = new ArrayList<>();
    for (JsonNode id : layer.path("columnOrder")) {
      boolean bucketed = columns().path(id.asText()).path("isBucketed").asBoolean();
      (bucketed ? buckets : metrics).add(id.asText());
    }
    addAggregations(body, buckets.iterator(), metrics);
    return body;
  }

  private void addAggregations(ObjectNode into, Iterator<String> buckets, List<String> metrics) {
    ObjectNode aggregations = into.putObject("aggs");
    // Kibana computes a metric on each level, so that buckets can be put in order by it.
    for (String id : metrics) {
      addMetric(aggregations, id);
    }
    if (buckets.hasNext()) {
      String id = buckets.next();
      ObjectNode bucket = aggregations.putObject(id);
      addBucket(bucket, columns().path(id));
      addAggregations(bucket, buckets, metrics);
    }
    if (aggregations.isEmpty()) {
      into.remove("aggs");
    }
  }

  private void addBucket(ObjectNode bucket, JsonNode column) {
    JsonNode params = column.path("params");
    switch (column.path("operationType").asText()) {
      case "terms" -> {
        ObjectNode terms = bucket.putObject("terms");
        terms.put("field", column.path("sourceField").asText());
        terms.put("size", params.path("size").asInt());
        terms.putObject("order").put(order(params), params.path("orderDirection").asText());
      }
      case "date_histogram" ->
          bucket
              .putObject("date_histogram")
              .put("field", column.path("sourceField").asText())
              .put("calendar_interval", "1d")
              .put("min_doc_count", 1);
      default -> {
        ObjectNode filters = bucket.putObject("filters").putObject("filters");
        for (JsonNode filter : params.path("filters")) {
          filters.set(
              filter.path("label").asText(),
              Kql.query(filter.path("input").path("query").asText()));
        }
      }
    }
  }

  private String order(JsonNode params) {
    JsonNode by = params.path("orderBy");
    if (!by.path("type").asText().equals("column")) {
      return "_key";
    }
    String id = by.path("columnId").asText();
    boolean counts = columns().path(id).path("operationType").asText().equals("count");
    return counts ? "_count" : id;
  }

  private void addMetric(ObjectNode aggregations, String id) {
    JsonNode column = columns().path(id);
    String operation = column.path("operationType").asText();
    ObjectNode metric = SavedObjects.JSON.createObjectNode();
    if (!operation.equals("count")) {
      String name =
          switch (operation) {
            case "unique_count" -> "cardinality";
            case "average" -> "avg";
            default -> operation;
          };
      metric.putObject(name).put("field", column.path("sourceField").asText());
    }
    if (column.has("filter")) {
      ObjectNode filtered = aggregations.putObject(id);
      filtered.set("filter", Kql.query(column.path("filter").path("query").asText()));
      if (!metric.isEmpty()) {
        filtered.putObject("aggs").set("of", metric);
      }
    } else if (!metric.isEmpty()) {
      aggregations.set(id, metric);
    }
  }
}
