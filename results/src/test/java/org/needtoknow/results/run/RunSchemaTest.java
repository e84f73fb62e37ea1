package org.needtoknow.results.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published schema says exactly what the record writes. */
class RunSchemaTest {
  private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
      new PropertyNamingStrategies.SnakeCaseStrategy();

  private static JsonNode schema() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Path house = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    return new ObjectMapper().readTree(house.resolve("docs/schema/run.schema.json").toFile());
  }

  private static String field(String component) {
    return SNAKE.translate(component);
  }

  /** The record and every record that it holds. */
  private static void collect(Class<?> type, Set<Class<?>> records) {
    if (!type.isRecord() || !records.add(type)) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      collect(component.getType(), records);
      if (component.getGenericType() instanceof ParameterizedType generic) {
        for (Type argument : generic.getActualTypeArguments()) {
          if (argument instanceof Class<?> of) {
            collect(of, records);
          }
        }
      }
    }
  }

  private static JsonNode of(Class<?> record, JsonNode schema) {
    return record == RunRecord.class
        ? schema
        : schema.path("$defs").path(field(record.getSimpleName()));
  }

  @Test
  void every_record_has_the_fields_that_the_schema_names_and_no_other() throws Exception {
    JsonNode schema = schema();
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(RunRecord.class, records);

    assertThat(records).hasSizeGreaterThan(15);
    for (Class<?> record : records) {
      Set<String> fields = new TreeSet<>();
      for (RecordComponent component : record.getRecordComponents()) {
        fields.add(field(component.getName()));
      }
      Set<String> named = new TreeSet<>();
      of(record, schema).path("properties").fieldNames().forEachRemaining(named::add);
      assertThat(named).as(record.getSimpleName()).isEqualTo(fields);
      assertThat(of(record, schema).path("additionalProperties").isBoolean()).isTrue();
      assertThat(of(record, schema).path("additionalProperties").asBoolean()).isFalse();
    }
  }

  @Test
  void every_field_is_described_and_numbers_flags_and_counts_are_required() throws Exception {
    JsonNode schema = schema();
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(RunRecord.class, records);

    for (Class<?> record : records) {
      Set<String> required = new TreeSet<>();
      of(record, schema).path("required").forEach(name -> required.add(name.asText()));
      for (RecordComponent component : record.getRecordComponents()) {
        String name = field(component.getName());
        assertThat(of(record, schema).path("properties").path(name).path("description").asText())
            .as(record.getSimpleName() + "." + name)
            .isNotBlank();
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        if (component.getType().isPrimitive() || include != null) {
          assertThat(required).as(record.getSimpleName()).contains(name);
        }
      }
    }
  }

  @Test
  void what_is_written_stands_in_the_schema_down_to_the_last_field() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunRecordJson.write(SampleRecord.full(), out);

    assertWithin(new ObjectMapper().readTree(out.toByteArray()), schema(), schema(), "run.json");
  }

  /** Names, required fields, enumerated words and kinds of values; no more of JSON Schema. */
  private static void assertWithin(JsonNode value, JsonNode rule, JsonNode root, String path) {
    if (rule.has("$ref")) {
      String definition = rule.path("$ref").asText().substring("#/$defs/".length());
      assertWithin(value, root.path("$defs").path(definition), root, path);
      return;
    }
    if (rule.has("enum")) {
      Set<String> words = new TreeSet<>();
      rule.path("enum").forEach(word -> words.add(word.asText()));
      assertThat(words).as(path).contains(value.asText());
      return;
    }
    switch (rule.path("type").asText("")) {
      case "object" -> {
        rule.path("required").forEach(name -> assertThat(value.has(name.asText())).isTrue());
        for (Iterator<Map.Entry<String, JsonNode>> fields = value.fields(); fields.hasNext(); ) {
          Map.Entry<String, JsonNode> field = fields.next();
          JsonNode of = rule.path("properties").path(field.getKey());
          JsonNode any = rule.path("additionalProperties");
          assertThat(of.isObject() || any.isObject()).as(path + "." + field.getKey()).isTrue();
          assertWithin(
              field.getValue(), of.isObject() ? of : any, root, path + "." + field.getKey());
        }
      }
      case "array" -> {
        assertThat(value.isArray()).as(path).isTrue();
        value.forEach(element -> assertWithin(element, rule.path("items"), root, path + "[]"));
      }
      case "string" -> assertThat(value.isTextual()).as(path).isTrue();
      case "integer" -> assertThat(value.isIntegralNumber()).as(path).isTrue();
      case "number" -> assertThat(value.isNumber()).as(path).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(path).isTrue();
      default -> assertThat(value.asText()).as(path).isEqualTo(rule.path("const").asText());
    }
  }
}
