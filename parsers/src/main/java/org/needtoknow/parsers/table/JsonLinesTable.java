package org.needtoknow.parsers.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON object a line. Nested objects become columns with a dot ({@code user.id}), lists
 * of plain values one cell with {@code ;} between them. The columns are those met so far; a new one
 * is told by a further heading.
 */
public final class JsonLinesTable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
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
      Map<String, String> object = line.tooLong() ? null : cells(text);
      if (object == null) {
        sink.unreadable(
            line.number(),
            0,
            line.tooLong() ? "the line is longer than a megabyte" : "is not one JSON object");
        continue;
      }
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
      sink.row(new TableRow(line.number(), line.offset(), line.bytes(), cells));
    }
  }

  /** The cells of one object by name, or null when the text is not one JSON object. */
  public static Map<String, String> cells(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node == null || !node.isObject()) {
        return null;
      }
      Map<String, String> cells = new LinkedHashMap<>();
      flatten("", node, cells, 0);
      return cells;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> cells, int depth) {
    node.properties()
        .forEach(
            field -> {
              String name = prefix + field.getKey();
              JsonNode value = field.getValue();
              if (value.isObject() && depth < MAX_DEPTH) {
                flatten(name + ".", value, cells, depth + 1);
              } else if (value.isArray()) {
                List<String> parts = new ArrayList<>();
                value.forEach(part -> parts.add(part.isValueNode() ? part.asText() : ""));
                cells.put(name, String.join(";", parts).strip());
              } else {
                cells.put(name, value.isNull() ? "" : value.asText().strip());
              }
            });
  }
}
