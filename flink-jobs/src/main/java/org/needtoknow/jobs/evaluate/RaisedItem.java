package org.needtoknow.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One review item, read from an audit's {@code review-items.ndjson}.
 *
 * @param kind id of the rule that raised it
 * @param title of that rule
 * @param drawn true in the random arm
 * @param lookups ids
 */
record RaisedItem(
    String id,
    String kind,
    String title,
    int rank,
    long score,
    boolean inBudget,
    boolean drawn,
    List<String> lookups) {
  RaisedItem {
    lookups = List.copyOf(lookups);
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the kind of an item in the random arm begins. */
  private static final String RANDOM = "random";

  static List<RaisedItem> read(Path file) throws IOException {
    List<RaisedItem> items = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        items.add(of(JSON.readTree(line).path("ntk").path("item")));
      }
    }
    return items;
  }

  private static RaisedItem of(JsonNode item) {
    List<String> lookups = new ArrayList<>();
    item.path("lookups").forEach(id -> lookups.add(id.asText()));
    return new RaisedItem(
        item.path("id").asText(),
        item.path("kind").asText(),
        item.path("title").asText(),
        item.path("rank").asInt(),
        item.path("score").asLong(),
        item.path("in_budget").asBoolean(),
        item.path("kind").asText().startsWith(RANDOM),
        lookups);
  }
}
