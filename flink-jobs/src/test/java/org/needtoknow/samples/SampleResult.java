package org.needtoknow.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run said of each lookup, and the review items that it opened.
 *
 * @param lookups by {@code file:line}
 * @param items in order of work
 */
record SampleResult(Map<String, Observed> lookups, List<Item> items) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One lookup as it came out.
   *
   * @param because templates that count, {@code 12 weak}; or reasons
   * @param items kinds of the review items that hold it
   * @param shown kinds under which it is shown
   * @param history verdicts, oldest first, joined by {@code >}; one that stood twice counts once
   */
  record Observed(
      String verdict,
      TreeSet<String> because,
      TreeSet<String> items,
      TreeSet<String> shown,
      String history) {}

  /**
   * A review item.
   *
   * @param group what items that are shown together share
   */
  record Item(String kind, String officer, String group, int lookups) {}

  static SampleResult read(Path out) throws IOException {
    Map<String, TreeSet<String>> items = new HashMap<>();
    List<Item> inOrder = new ArrayList<>();
    for (JsonNode document : lines(out.resolve("review-items.ndjson"))) {
      JsonNode item = document.at("/ntk/item");
      if (item.path("kind").asText().equals("random")) {
        continue; // drawn by lot, and no part of what is expected
      }
      note(items, item.path("lookups"), item.path("kind").asText());
      inOrder.add(
          new Item(
              item.path("kind").asText(),
              item.path("officer").asText(),
              item.path("group").asText(),
              item.path("lookups").size()));
    }
    Map<String, TreeSet<String>> shown = new HashMap<>();
    for (JsonNode act : lines(out.resolve("shown.ndjson"))) {
      note(shown, act.at("/ntk/shown/lookups"), act.at("/rule/id").asText());
    }
    Map<String, Observed> lookups = new TreeMap<>();
    for (JsonNode lookup : lines(out.resolve("lookups.ndjson"))) {
      String id = lookup.at("/event/id").asText();
      JsonNode source = lookup.at("/ntk/source");
      Observed before =
          lookups.put(
              source.path("file").asText() + ":" + source.path("line").asText(),
              new Observed(
                  lookup.at("/ntk/verdict").asText(),
                  because(lookup.path("ntk")),
                  items.getOrDefault(id, new TreeSet<>()),
                  shown.getOrDefault(id, new TreeSet<>()),
                  history(lookup.at("/ntk/history"))));
      if (before != null) {
        throw new IOException("two lookups are on one line: " + source);
      }
    }
    return new SampleResult(lookups, List.copyOf(inOrder));
  }

  private static void note(Map<String, TreeSet<String>> kinds, JsonNode ids, String kind) {
    ids.forEach(id -> kinds.computeIfAbsent(id.asText(), i -> new TreeSet<>()).add(kind));
  }

  private static TreeSet<String> because(JsonNode ntk) {
    TreeSet<String> because = new TreeSet<>();
    boolean weak = ntk.path("weak").asBoolean();
    ntk.path("explanations")
        .forEach(
            explanation ->
                because.add(explanation.path("template").asText() + (weak ? " weak" : "")));
    ntk.at("/undetermined/reasons").forEach(reason -> because.add(reason.asText()));
    return because;
  }

  private static String history(JsonNode revisions) {
    List<String> verdicts = new ArrayList<>();
    for (JsonNode revision : revisions) {
      String verdict = revision.path("verdict").asText();
      if (verdicts.isEmpty() || !verdicts.get(verdicts.size() - 1).equals(verdict)) {
        verdicts.add(verdict);
      }
    }
    return String.join(">", verdicts);
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }
}
