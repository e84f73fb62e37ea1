package org.needtoknow.parsers.table;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.parsers.record.RejectReason;

/**
 * Reads one JSON object a line. Nested objects become columns with a dot ({@code user.id}), lists
 * of plain values one cell with {@code ;} between them. The columns are those found so far; a new
 * column is reported with another heading.
 */
public final class JsonLinesTable {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final int MAX_DEPTH = 8;

  private JsonLinesTable() {}

  static void read(InputStream in, TableSink sink) throws IOException {
    LineReader lines = new LineReader(in);
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (LineReader.Line line = lines.next();
        line != null && sink.wantsMore();
        line = lines.next()) {
      String text = CsvLine.decode(line.bytes()).replace("\uFEFF", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      if (line.tooLong()) {
        sink.unreadable(line.number(), 0, RejectReason.LINE_TOO_LONG);
        continue;
      }
      Reading reading = read(text);
      if (reading.problem().isPresent()) {
        sink.unreadable(line.number(), 0, reading.problem().get());
        continue;
      }
      Map<String, String> object = reading.cells();
      if (object.values().stream().allMatch(String::isEmpty)) {
        sink.blankRow(line.number());
        continue;
      }
      int known = columns.size();
      object.keySet().forEach(name -> columns.putIfAbsent(name, columns.size()));
      if (columns.size() > known) {
        sink.heading(List.copyOf(columns.keySet()));
      }
      List<String> cells = new ArrayList<>();
      columns.keySet().forEach(name -> cells.add(object.getOrDefault(name, "")));
      sink.row(new TableRow(line.number(), line.offset(), line.bytes(), cells, false));
    }
  }

  /**
   * One object.
   *
   * @param cells by name, none when it could not be read
   * @param problem why it could not; empty when it could
   */
  public record Reading(Map<String, String> cells, Optional<RejectReason> problem) {
    private static Reading failed(RejectReason problem) {
      return new Reading(Map.of(), Optional.of(problem));
    }
  }

  /** The cells of the object that a text is. */
  public static Reading read(String text) {
    Map<String, String> cells = new LinkedHashMap<>();
    try {
      JsonNode node =
          MAPPER.reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(text);
      if (node == null || !node.isObject()) {
        return Reading.failed(RejectReason.NOT_A_JSON_OBJECT);
      }
      return flatten("", node, cells, 0)
          ? new Reading(cells, Optional.empty())
          : Reading.failed(RejectReason.REPEATED_KEY);
    } catch (JsonParseException e) {
      return Reading.failed(
          isRepeatedKey(e) ? RejectReason.REPEATED_KEY : RejectReason.NOT_A_JSON_OBJECT);
    } catch (JsonProcessingException e) {
      return Reading.failed(RejectReason.NOT_A_JSON_OBJECT);
    }
  }

  /** Jackson reports a repeated key only in its message. */
  private static boolean isRepeatedKey(JsonParseException e) {
    return e.getOriginalMessage().startsWith("Duplicate field");
  }

  /** False when two fields become one column, as {@code a.b} and the b of an object a. */
  private static boolean flatten(
      String prefix, JsonNode node, Map<String, String> cells, int depth) {
    boolean once = true;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = prefix + field.getKey();
      JsonNode value = field.getValue();
      if (value.isObject() && depth < MAX_DEPTH) {
        once &= flatten(name + ".", value, cells, depth + 1);
      } else {
        once &= cells.put(name, text(value)) == null;
      }
    }
    return once;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.isValueNode() ? part.asText() : ""));
      return String.join(";", parts).strip();
    }
    return value.isNull() ? "" : value.asText().strip();
  }
}
