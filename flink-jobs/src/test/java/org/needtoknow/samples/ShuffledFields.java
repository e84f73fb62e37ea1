package org.needtoknow.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts the fields of every object of a document into another order. */
public final class ShuffledFields {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Random random = new Random(11);

  public JsonNode of(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
      Collections.shuffle(fields, random);
      ObjectNode shuffled = JSON.createObjectNode();
      fields.forEach(field -> shuffled.set(field.getKey(), of(field.getValue())));
      return shuffled;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode shuffled = JSON.createArrayNode();
      array.forEach(element -> shuffled.add(of(element)));
      return shuffled;
    }
    return node;
  }

  /** Copies a run folder with the fields of all its documents in another order. */
  public void copy(Path run, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(file.getFileName().toString());
        if (file.toString().endsWith(".ndjson")) {
          List<String> lines = new ArrayList<>();
          for (String line : Files.readAllLines(file)) {
            lines.add(of(JSON.readTree(line)).toString());
          }
          Files.write(target, lines);
        } else if (file.toString().endsWith(".json")) {
          Files.writeString(target, of(JSON.readTree(file.toFile())).toString());
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
