import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.needtoknow.jobs.index.IndexRequest;
import org.needtoknow.jobs.index.IndexRun;
import org.needtoknow.jobs.index.Server;
import org.needtoknow.jobs.index.ServerAddress;

/**
 * Times ntk's indexing (reading, masking, the sink) and a bare BulkIngester loop that sends the same
 * documents, masked before, to the same server, in turns. Run by benchmarks/index.
 */
public final class IndexBenchmark {
  private static final int BATCH = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    String url = arguments[0];
    Path out = Path.of(arguments[1]);
    Path key = Path.of(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    ServerAddress address = ServerAddress.of(url, Optional.empty(), Optional.empty(), Optional.empty());
    Path documents = Files.createTempFile("ntk-documents", ".ndjson");
    try (Server server = Server.open(address)) {
      clear(server);
      sink(address, out, key);
      long count = dump(server, documents);
      System.out.printf(Locale.ROOT, "%-22s %9s %8s %9s %9s%n", "", "documents", "seconds", "docs/s", "heap MB");
      for (int round = 0; round < rounds; round++) {
        clear(server);
        report("bare BulkIngester", count, () -> bare(url, documents));
        clear(server);
        report("ntk index", count, () -> sink(address, out, key));
      }
    } finally {
      Files.delete(documents);
    }
  }

  private interface Step {
    long nanos() throws Exception;
  }

  private static void report(String what, long count, Step step) throws Exception {
    System.gc();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) pool.resetPeakUsage();
    double seconds = step.nanos() / 1e9;
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) peak += pool.getPeakUsage().getUsed();
    }
    System.out.printf(Locale.ROOT, "%-22s %9d %8.1f %9.0f %9d%n", what, count, seconds, count / seconds, peak >> 20);
  }

  private static void clear(Server server) throws Exception {
    JsonNode indices = server.call("GET", "/ntk-*/_settings?expand_wildcards=all").body();
    for (var index : indices.properties()) server.call("DELETE", "/" + index.getKey());
  }

  /** From the first document that is read to the last that is acknowledged; the job's start is in it. */
  private static long sink(ServerAddress address, Path out, Path key) throws Exception {
    long[] at = new long[2];
    var outcome =
        IndexRun.execute(
            new IndexRequest(out, address, key, Duration.ofMinutes(5), Runtime.getRuntime().availableProcessors()),
            step -> {
              if (step.startsWith("indexing")) at[0] = System.nanoTime();
              if (step.startsWith("looking")) at[1] = System.nanoTime();
            });
    if (!outcome.isWhole()) throw new IllegalStateException("not everything was written");
    return at[1] - at[0];
  }

  private static long bare(String url, Path documents) throws Exception {
    try (RestClient http = RestClient.builder(HttpHost.create(url)).build()) {
      ElasticsearchClient client = new ElasticsearchClient(new RestClientTransport(http, new JacksonJsonpMapper()));
      long began = System.nanoTime();
      BulkIngester<Void> ingester =
          BulkIngester.of(b -> b.client(client).maxOperations(BATCH).maxSize(8L << 20).maxConcurrentRequests(4));
      try (BufferedReader reader = Files.newBufferedReader(documents)) {
        String index = reader.readLine();
        while (index != null) {
          String[] parts = index.split(" ");
          byte[] json = reader.readLine().getBytes(StandardCharsets.UTF_8);
          ingester.add(
              op -> op.index(i -> i.index(parts[0]).id(parts[1]).version(1024L).versionType(VersionType.ExternalGte)
                  .document(BinaryData.of(json, ContentType.APPLICATION_JSON))));
          index = reader.readLine();
        }
      }
      ingester.close();
      return System.nanoTime() - began;
    }
  }

  /** The documents that ntk wrote, as they are in the index. */
  private static long dump(Server server, Path file) throws Exception {
    server.call("POST", "/ntk-*/_refresh");
    long count = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      String after = "";
      while (true) {
        String body = "{\"size\":5000,\"sort\":[\"event.id\",\"_index\"]" + after + "}";
        JsonNode hits =
            server.call("POST", "/ntk-lookups-*,ntk-items-*,ntk-runs-*/_search", JSON.readTree(body)).body().path("hits").path("hits");
        if (hits.isEmpty()) return count;
        List<String> lines = new ArrayList<>();
        for (JsonNode hit : hits) {
          lines.add(hit.path("_index").asText() + " " + hit.path("_id").asText());
          lines.add(JSON.writeValueAsString(hit.path("_source")));
        }
        for (String line : lines) writer.append(line).append('\n');
        count += hits.size();
        after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
      }
    }
  }
}
