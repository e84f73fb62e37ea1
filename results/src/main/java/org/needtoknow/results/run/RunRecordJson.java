package org.needtoknow.results.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes and reads {@code run.json}. A component of a record is the field of the same name in lower
 * case with {@code _} between its words. Blank texts, empty lists and empty optionals are left out
 * and read back as such; numbers are always written. Unknown fields are ignored.
 */
public final class RunRecordJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(RunWords.module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RunRecordJson() {}

  /** Writes a record over many lines, for people to read; the stream stays open. */
  public static void write(RunRecord record, OutputStream out) throws IOException {
    MAPPER.writeValue(out, record);
  }

  /**
   * Reads a record.
   *
   * @throws IOException when it is not the record of a run, lacks something, or its counts do not
   *     agree with each other
   */
  public static RunRecord read(InputStream in) throws IOException {
    return MAPPER.readValue(in, RunRecord.class);
  }

  /**
   * Each value of a record that is a text, number or flag, by its path: {@code review.threshold}.
   */
  static SortedMap<String, String> leaves(Object record) {
    SortedMap<String, String> leaves = new TreeMap<>();
    collect("", MAPPER.valueToTree(record), leaves);
    return leaves;
  }

  private static void collect(String path, JsonNode node, SortedMap<String, String> leaves) {
    if (node.isValueNode()) {
      leaves.put(path, node.asText());
      return;
    }
    String before = path.isEmpty() ? "" : path + ".";
    node.properties().forEach(field -> collect(before + field.getKey(), field.getValue(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(before + i, node.get(i), leaves);
    }
  }
}
