package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.needtoknow.model.settings.ConfigurationException;

/** Checks a server before anything is written to it. */
final class ServerCheck {
  private static final String URL = "--elasticsearch";
  private static final int SECURITY_OFF = 405;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Server server;
  private final String url;

  ServerCheck(Server server, ServerAddress address) {
    this.server = server;
    this.url = address.url();
  }

  /**
   * Checks that the server answers, accepts the user, allows writing and has the templates;
   * installs the templates if the user may.
   */
  void run(String department) throws ConfigurationException {
    try {
      boolean secured = authenticated();
      isElasticsearch();
      if (secured) {
        mayWrite(department);
      }
      prepareTemplates(secured);
      indices(department);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /** Installs the templates and nothing else. */
  void prepare() throws ConfigurationException {
    try {
      boolean secured = authenticated();
      isElasticsearch();
      prepareTemplates(secured);
      for (String template : Schema.INDEX_TEMPLATES) {
        boolean single =
            template.equals(IndexNames.CONTROL) || template.equals(IndexNames.RETENTION);
        migrate(template, single ? template : template + "-*");
      }
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /** Checks the user; false when the server has no users. */
  private boolean authenticated() throws IOException, ConfigurationException {
    Server.Answer answer = server.call("GET", "/_security/_authenticate");
    if (answer.isOk() && answer.body().has("username")) {
      return true;
    }
    if (answer.status() == 401) {
      throw problem(
          "user, password or API key are wrong or missing",
          "--elasticsearch-credentials FILE, or NTK_ELASTICSEARCH_USER and"
              + " NTK_ELASTICSEARCH_PASSWORD (docs/production.md)");
    }
    if (answer.status() == 403) {
      throw problem(
          "the server refuses this user: " + answer.reason(), "give it the role ntk_writer");
    }
    boolean off =
        answer.status() == SECURITY_OFF
            || answer.status() == 400
            || answer.status() == 404
            || answer.status() == 500 && answer.reason().contains("security");
    if (off && answer.body().has("error")) {
      return false;
    }
    throw notElasticsearch();
  }

  private void isElasticsearch() throws IOException, ConfigurationException {
    Server.Answer answer = server.call("GET", "/_nodes/_local?filter_path=nodes.*.version");
    if (answer.status() == 403) {
      throw problem("this user may not read the server's version", "give it the role ntk_writer");
    }
    for (JsonNode node : answer.body().path("nodes")) {
      String version = node.path("version").asText();
      if (!version.startsWith("8.") && !version.startsWith("9.")) {
        throw problem("Elasticsearch " + version + " is too old", "use version 8.19 or 9");
      }
      return;
    }
    throw notElasticsearch();
  }

  private void mayWrite(String department) throws IOException, ConfigurationException {
    ObjectNode asked = JSON.createObjectNode();
    asked.putArray("cluster").add("monitor");
    ObjectNode index = asked.putArray("index").addObject();
    for (String kind : List.of(IndexNames.LOOKUPS, IndexNames.ITEMS, IndexNames.RUNS)) {
      index.withArray("names").add(IndexNames.of(kind, department, "2000-01"));
    }
    index.withArray("names").add(IndexNames.CONTROL);
    for (String right : List.of("create_index", "index", "read", "view_index_metadata")) {
      index.withArray("privileges").add(right);
    }
    Server.Answer answer = server.call("POST", "/_security/user/_has_privileges", asked);
    if (!answer.isOk()) {
      throw problem(
          "the server does not give this user's rights: " + answer.reason(),
          "give it the role ntk_writer");
    }
    if (answer.body().path("has_all_requested").asBoolean()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : answer.body().path("index").properties()) {
      for (Map.Entry<String, JsonNode> right : one.getValue().properties()) {
        if (!right.getValue().asBoolean()) {
          missing.add(right.getKey() + " on " + one.getKey());
        }
      }
    }
    if (!answer.body().path("cluster").path("monitor").asBoolean()) {
      missing.add("monitor");
    }
    throw problem(
        "this user lacks the rights to write: "
            + String.join(", ", missing.subList(0, Math.min(3, missing.size()))),
        "give it the role ntk_writer");
  }

  /** Installs the templates of this version unless they are installed. */
  private void prepareTemplates(boolean secured) throws IOException, ConfigurationException {
    int installed = installedVersion();
    if (installed == Schema.VERSION) {
      return;
    }
    if (installed > Schema.VERSION) {
      throw problem(
          "its index templates are of schema version "
              + installed
              + ", written by a newer ntk; this one writes version "
              + Schema.VERSION,
          "use the newer ntk");
    }
    for (String name : Schema.COMPONENTS) {
      install("/_component_template/" + name, Schema.component(name), secured);
    }
    for (String name : Schema.INDEX_TEMPLATES) {
      install("/_index_template/" + name, Schema.indexTemplate(name), secured);
    }
  }

  /**
   * The lowest version of the installed templates, 0 when one is missing; fails for a newer version
   * than this program's.
   */
  private int installedVersion() throws IOException {
    Map<String, Integer> templates = versions("index_template");
    Map<String, Integer> parts = versions("component_template");
    IntSummaryStatistics found =
        Stream.of(templates, parts)
            .flatMap(versions -> versions.values().stream())
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    if (found.getMax() > Schema.VERSION) {
      return found.getMax();
    }
    boolean whole =
        templates.keySet().containsAll(Schema.INDEX_TEMPLATES)
            && parts.keySet().containsAll(Schema.COMPONENTS);
    return whole ? found.getMin() : 0;
  }

  /** The installed templates of a kind, with the version of each. */
  private Map<String, Integer> versions(String kind) throws IOException {
    Map<String, Integer> versions = new HashMap<>();
    Server.Answer answer = server.call("GET", "/_" + kind + "/ntk-*");
    for (JsonNode template : answer.body().path(kind + "s")) {
      versions.put(
          template.path("name").asText(),
          template.path(kind).path("_meta").path("schema_version").asInt(0));
    }
    return versions;
  }

  private void install(String path, JsonNode template, boolean secured)
      throws IOException, ConfigurationException {
    Server.Answer answer = server.call("PUT", path, template);
    if (secured && answer.status() == 403) {
      throw problem(
          "its index templates are of another version, and this user may not install them",
          "have an administrator run once: ntk index --prepare --elasticsearch " + url);
    }
    if (!answer.isOk()) {
      throw problem(
          "it refuses the index template " + path + ": " + answer.reason(),
          "see docs/elasticsearch.md");
    }
  }

  /** Checks that the department's indices accept the documents. */
  private void indices(String department) throws IOException, ConfigurationException {
    for (String kind : List.of(IndexNames.LOOKUPS, IndexNames.ITEMS, IndexNames.RUNS)) {
      migrate("ntk-" + kind, IndexNames.pattern(kind, department));
    }
    migrate(IndexNames.CONTROL, IndexNames.CONTROL);
    Server.Answer settings =
        server.call(
            "GET",
            "/"
                + IndexNames.written(department)
                + ","
                + IndexNames.CONTROL
                + "/_settings/index.blocks.*?ignore_unavailable=true&expand_wildcards=all");
    for (Map.Entry<String, JsonNode> index : settings.body().properties()) {
      JsonNode blocks = index.getValue().path("settings").path("index").path("blocks");
      for (Map.Entry<String, JsonNode> block : blocks.properties()) {
        if (block.getValue().asText().equals("true") && !block.getKey().equals("metadata")) {
          throw problem(
              "the index " + index.getKey() + " is read-only (index.blocks." + block.getKey() + ")",
              "free disk space or remove the block");
        }
      }
    }
  }

  /**
   * Adds the missing fields to an index of an older version; refuses an index where that is
   * impossible.
   */
  private void migrate(String template, String pattern) throws IOException, ConfigurationException {
    Server.Answer answer =
        server.call(
            "GET", "/" + pattern + "/_mapping?ignore_unavailable=true&expand_wildcards=all");
    if (!answer.isOk()) {
      return;
    }
    JsonNode ours = Schema.mapping(template);
    SortedMap<String, String> expected = Schema.fields(ours);
    for (Map.Entry<String, JsonNode> index : answer.body().properties()) {
      JsonNode mapping = index.getValue().path("mappings");
      SortedMap<String, String> there = Schema.fields(mapping);
      for (Map.Entry<String, String> field : expected.entrySet()) {
        String type = there.get(field.getKey());
        if (type != null && !type.equals(field.getValue())) {
          throw problem(
              "mapping conflict: in the index "
                  + index.getKey()
                  + " the field "
                  + field.getKey()
                  + " is of type "
                  + type
                  + " and not "
                  + field.getValue(),
              "rename or remove that index and run again");
        }
      }
      int version = mapping.path("_meta").path("schema_version").asInt(0);
      if (version > Schema.VERSION) {
        throw problem(
            "the index "
                + index.getKey()
                + " is of schema version "
                + version
                + ", from a newer ntk",
            "use the newer ntk");
      }
      boolean whole = there.keySet().containsAll(expected.keySet());
      if (version == Schema.VERSION && whole) {
        continue;
      }
      Server.Answer done = server.call("PUT", "/" + index.getKey() + "/_mapping", ours);
      if (!done.isOk()) {
        throw problem(
            "the index "
                + index.getKey()
                + " is of schema version "
                + version
                + " and cannot be brought to version "
                + Schema.VERSION
                + ": "
                + done.reason(),
            "have an administrator run once: ntk index --prepare --elasticsearch " + url);
      }
    }
  }

  private ConfigurationException notElasticsearch() {
    return problem("what answers at " + url + " is not Elasticsearch", "correct the URL");
  }

  private ConfigurationException unreachable(IOException e) {
    return new ConfigurationException(List.of(Unreachable.at(url, e)));
  }

  private static ConfigurationException problem(String message, String wayOut) {
    return ConfigurationException.of(URL, message, wayOut);
  }
}
