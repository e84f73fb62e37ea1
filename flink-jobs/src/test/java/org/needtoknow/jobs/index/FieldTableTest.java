package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.results.mask.FieldTable;
import org.needtoknow.rules.signal.Signal;

class FieldTableTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void every_signal_says_how_far_it_may_be_shown() {
    List<String> signals = new ArrayList<>();
    FieldTable.all()
        .keySet()
        .forEach(
            path -> {
              if (path.startsWith("ntk.signals.")) {
                signals.add(path.substring("ntk.signals.".length()));
              }
            });

    assertThat(signals)
        .as("signals in FieldTable")
        .containsExactlyInAnyOrderElementsOf(
            List.of(Signal.values()).stream().map(Signal::key).toList());
  }

  @Test
  void the_table_names_no_field_that_is_in_no_schema() throws Exception {
    Set<String> known = new TreeSet<>();
    for (String schema : List.of("lookup", "review-item")) {
      Path file = SampleRun.sampleLogs().resolveSibling("docs/schema/" + schema + ".schema.json");
      JsonNode root = JSON.readTree(file.toFile());
      collect(root, root, "", known);
    }

    assertThat(FieldTable.all().keySet())
        .filteredOn(path -> !path.startsWith("ntk.signals."))
        .filteredOn(path -> !path.startsWith("ntk.item.score_parts."))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  private static void collect(JsonNode root, JsonNode node, String path, Set<String> into) {
    if (node.has("$ref")) {
      String pointer = node.path("$ref").asText().substring(1);
      if (!pointer.endsWith("/lookup")) {
        collect(root, root.at(pointer), path, into);
      }
      return;
    }
    if (node.has("items")) {
      collect(root, node.path("items"), path, into);
      return;
    }
    if (!node.has("properties")) {
      into.add(path);
      return;
    }
    node.path("properties")
        .properties()
        .forEach(
            part ->
                collect(
                    root,
                    part.getValue(),
                    path.isEmpty() ? part.getKey() : path + "." + part.getKey(),
                    into));
  }
}
