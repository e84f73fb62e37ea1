package org.needtoknow.kibana;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The objects of the folder {@code kibana}, as they are imported. */
record SavedObjects(List<JsonNode> all) {
  static final ObjectMapper JSON = new ObjectMapper();

  static SavedObjects read() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".ndjson")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          all.add(JSON.readTree(line));
        }
      }
    }
    return new SavedObjects(all);
  }

  static Path folder() {
    return house().resolve("kibana");
  }

  static Path house() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("kibana")) ? here : here.getParent();
  }

  List<JsonNode> of(String type) {
    return all.stream().filter(object -> object.path("type").asText().equals(type)).toList();
  }

  boolean has(String type, String id) {
    return all.stream()
        .anyMatch(
            object ->
                object.path("type").asText().equals(type) && object.path("id").asText().equals(id));
  }

  /** Type and id, to name an object in a complaint. */
  static String name(JsonNode object) {
    return object.path("type").asText() + " " + object.path("id").asText();
  }

  /** The target of an object's reference, {@code ""} when it has none of that name and type. */
  static String target(JsonNode object, String name, String type) {
    for (JsonNode reference : object.path("references")) {
      if (reference.path("name").asText().equals(name)
          && reference.path("type").asText().equals(type)) {
        return reference.path("id").asText();
      }
    }
    return "";
  }

  /** JSON stored as text inside JSON. */
  static JsonNode inner(JsonNode text) {
    try {
      return JSON.readTree(text.asText());
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
