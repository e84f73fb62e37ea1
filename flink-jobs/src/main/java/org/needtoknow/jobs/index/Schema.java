package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versioned index templates in the program's resources. */
public final class Schema {
  /** Increased with every change of a template; stored in {@code _meta} of each template. */
  public static final int VERSION = 1;

  static final List<String> COMPONENTS =
      List.of(
          "ntk-settings",
          "ntk-base",
          "ntk-lookup",
          "ntk-item",
          "ntk-run",
          "ntk-outcome",
          "ntk-control",
          "ntk-retention");
  static final List<String> INDEX_TEMPLATES =
      List.of(
          "ntk-lookups", "ntk-items", "ntk-runs", "ntk-outcomes", "ntk-control", "ntk-retention");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Schema() {}

  static JsonNode component(String name) {
    return resource("component-templates/" + name + ".json");
  }

  static JsonNode indexTemplate(String name) {
    return resource("index-templates/" + name + ".json");
  }

  private static JsonNode resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("/elasticsearch/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The combined mapping of an index template's components. */
  static JsonNode mapping(String template) {
    var whole = JSON.createObjectNode();
    for (JsonNode component : indexTemplate(template).path("composed_of")) {
      merge(whole, component(component.asText()).path("template").path("mappings"));
    }
    return whole;
  }

  private static void merge(com.fasterxml.jackson.databind.node.ObjectNode into, JsonNode more) {
    for (Map.Entry<String, JsonNode> field : more.properties()) {
      JsonNode there = into.get(field.getKey());
      if (there != null && there.isObject() && field.getValue().isObject()) {
        merge((com.fasterxml.jackson.databind.node.ObjectNode) there, field.getValue());
      } else {
        into.set(field.getKey(), field.getValue().deepCopy());
      }
    }
  }

  /** The types of a mapping's fields by dotted path. */
  public static SortedMap<String, String> fields(JsonNode mapping) {
    SortedMap<String, String> fields = new TreeMap<>();
    collect("", mapping.path("properties"), fields);
    return fields;
  }

  private static void collect(String path, JsonNode properties, Map<String, String> fields) {
    for (Map.Entry<String, JsonNode> field : properties.properties()) {
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      if (field.getValue().has("type") && field.getValue().path("type").isTextual()) {
        fields.put(name, field.getValue().path("type").asText());
      }
      collect(name, field.getValue().path("properties"), fields);
    }
  }

  /** Types of all fields of an index template by dotted path. */
  public static SortedMap<String, String> fieldsOf(String template) {
    return fields(mapping(template));
  }
}
