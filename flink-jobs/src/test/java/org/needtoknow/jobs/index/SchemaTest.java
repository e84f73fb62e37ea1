package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needtoknow.results.mask.FieldTable;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.Term;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The mapping is strict: whatever a document may hold has its place in it. */
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void every_field_that_may_be_shown_has_a_place() {
    SortedMap<String, String> places = new TreeMap<>(Schema.fieldsOf("ntk-lookups"));
    places.putAll(Schema.fieldsOf("ntk-items"));

    assertThat(places.keySet()).containsAll(FieldTable.all().keySet());
  }

  @Test
  void every_signal_has_a_place_of_its_type() {
    SortedMap<String, String> places = Schema.fieldsOf("ntk-lookups");

    for (Signal signal : Signal.values()) {
      assertThat(places)
          .as("add %s to ntk.signals in component-templates/ntk-lookup.json", signal.key())
          .containsEntry("ntk.signals." + signal.key(), typeOf(signal));
    }
  }

  private static String typeOf(Term signal) {
    return switch (signal.type()) {
      case TEXT -> "keyword";
      case BOOL -> "boolean";
      case INT -> "long";
    };
  }

  @Test
  void every_template_says_its_version_and_refuses_what_it_does_not_know() {
    for (String name : Schema.INDEX_TEMPLATES) {
      JsonNode mapping = Schema.mapping(name);
      assertThat(mapping.path("dynamic").asText()).isEqualTo("strict");
      assertThat(mapping.path("_meta").path("schema_version").asInt()).isEqualTo(Schema.VERSION);
      assertThat(Schema.indexTemplate(name).path("_meta").path("schema_version").asInt())
          .isEqualTo(Schema.VERSION);
    }
    for (String name : Schema.COMPONENTS) {
      assertThat(Schema.component(name).path("_meta").path("schema_version").asInt())
          .isEqualTo(Schema.VERSION);
    }
  }

  @Test
  void the_roles_are_the_same_in_the_file_and_for_the_api() throws Exception {
    Map<?, ?> file;
    try (InputStream in = SchemaTest.class.getResourceAsStream("/elasticsearch/roles.yml")) {
      file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    }
    List<String> names = new ArrayList<>();
    for (Map.Entry<?, ?> role : file.entrySet()) {
      names.add((String) role.getKey());
      try (InputStream in =
          SchemaTest.class.getResourceAsStream("/elasticsearch/roles/" + role.getKey() + ".json")) {
        var api = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(in);
        api.remove("metadata");
        assertThat((JsonNode) JSON.valueToTree(role.getValue())).isEqualTo(api);
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "ntk_writer", "ntk_analyst", "ntk_internal_affairs", "ntk_administrator");
  }
}
