package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.needtoknow.jobs.run.SampleRun;

/**
 * A real Elasticsearch with TLS, users and roles on this machine: one for all tests of this
 * process, with a port and data of its own, gone when the process ends.
 */
public final class TestServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static TestServer shared;

  private final String name;
  private final Path folder;
  private final Map<String, Server> connections = new HashMap<>();
  private String url;

  private TestServer(String name) throws Exception {
    this.name = name;
    this.folder = Path.of(script("folder", name));
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    start();
  }

  /** Started at the first call. */
  public static synchronized TestServer shared() throws Exception {
    if (shared == null) {
      shared = new TestServer("test-" + ProcessHandle.current().pid());
    }
    return shared;
  }

  public void start() throws Exception {
    String port = url == null ? Integer.toString(freePort()) : "";
    url =
        port.isEmpty() ? script("start", name) : script("start", name, "--secure", "--port", port);
  }

  /** Ends it as a crash would. */
  public void kill() throws Exception {
    for (Server connection : connections.values()) {
      connection.close();
    }
    connections.clear();
    script("stop", name, "--kill");
  }

  private void remove() {
    try {
      script("stop", name, "--kill", "--remove");
    } catch (Exception e) {
      System.err.println("the test server " + name + " could not be stopped");
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String script(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(SampleRun.sampleLogs().resolveSibling("scripts/elasticsearch").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("scripts/elasticsearch " + String.join(" ", arguments) + " failed");
    }
    return said;
  }

  public String url() {
    return url;
  }

  public Path ca() {
    return folder.resolve("ca.crt");
  }

  /** The file with the password of {@code admin}, {@code writer}, {@code analyst} … */
  public Path credentials(String user) {
    return folder.resolve("users").resolve(user + ".credentials");
  }

  public ServerAddress as(String user) throws Exception {
    return ServerAddress.of(
        url, Optional.of(ca()), Optional.empty(), Optional.of(credentials(user)));
  }

  /** Calls as a user, over one connection as long as the server lives. */
  public Server.Answer call(String user, String method, String path, String body) throws Exception {
    Server connection = connections.get(user);
    if (connection == null) {
      connection = Server.open(as(user));
      connections.put(user, connection);
    }
    return connection.call(method, path, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Calls as a user who may do everything. */
  public JsonNode call(String method, String path) throws Exception {
    return call("admin", method, path, "").body();
  }

  /** As new: no index and no template of ours. */
  public void clear() throws Exception {
    JsonNode settings = call("GET", "/ntk-*/_settings?expand_wildcards=all");
    for (Map.Entry<String, JsonNode> index : settings.properties()) {
      call(
          "admin",
          "PUT",
          "/" + index.getKey() + "/_settings",
          "{\"index.blocks.read_only\":null,\"index.blocks.write\":null}");
      call("DELETE", "/" + index.getKey());
    }
    call("DELETE", "/_index_template/ntk-*");
    call("DELETE", "/_component_template/ntk-*");
  }

  /** Every document behind an alias, by index and id, without what differs from run to run. */
  public SortedMap<String, String> documents(String alias) throws Exception {
    call("POST", "/ntk-*/_refresh");
    SortedMap<String, String> documents = new TreeMap<>();
    String after = "";
    while (true) {
      String body =
          "{\"size\":1000,\"sort\":[\"event.id\",\"_index\"]"
              + after
              + ",\"query\":{\"match_all\":{}}}";
      JsonNode hits =
          call("admin", "POST", "/" + alias + "/_search", body).body().path("hits").path("hits");
      if (hits.isEmpty()) {
        return documents;
      }
      for (JsonNode hit : hits) {
        ObjectNode source = hit.path("_source").deepCopy();
        ((ObjectNode) source.path("ntk").path("run")).remove("epoch");
        documents.put(
            hit.path("_index").asText() + "/" + hit.path("_id").asText(),
            JSON.writeValueAsString(source));
      }
      after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
    }
  }
}
