package org.needtoknow.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Writes a run of very many lookups, in order of ids as an audit writes it, and the same lookups
 * masked into Elasticsearch: what {@code ntk trace} is timed on. A few of them carry the keys of
 * the person who is asked for. Everything is invented.
 */
public final class TraceCorpus {
  private static final int BATCH = 4000;
  private static final int IN_FLIGHT = 2;
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final long SECONDS = 365L * 86_400;
  private static final String[] SYSTEMS = {"ncic", "collect", "valcour", "rejis"};

  private final SplittableRandom random = new SplittableRandom(20261122);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Deque<CompletableFuture<HttpResponse<String>>> sent = new ArrayDeque<>();
  private final String department;
  private final String keyId;
  private final String url;
  private final String[] keys;

  private TraceCorpus(String department, String keyId, String url, String[] keys) {
    this.department = department;
    this.keyId = keyId;
    this.url = url;
    this.keys = keys;
  }

  /**
   * Runs it.
   *
   * @param arguments archive to write, department, key id, number of lookups, number of them about
   *     the person asked for, URL of Elasticsearch ({@code ""} for the files alone), the person's
   *     match keys
   */
  public static void main(String[] arguments) throws Exception {
    TraceCorpus corpus =
        new TraceCorpus(arguments[1], arguments[2], arguments[5], arguments[6].split(","));
    corpus.write(
        Path.of(arguments[0]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
  }

  private void write(Path archive, int lookups, int wanted) throws Exception {
    Path folder = Files.createDirectories(archive.resolve("runs/20250101T000000Z-00000000"));
    Files.writeString(
        folder.resolve("run.json"),
        "{\"program\":\"need-to-know\",\"run_id\":\"benchmark\",\"department\":{\"id\":\""
            + department
            + "\",\"name\":\"Benchmark\"},\"settings\":{\"zone\":\"America/New_York\"},"
            + "\"inputs\":{\"key_id\":\""
            + keyId
            + "\"},\"counts\":{\"lookups\":"
            + lookups
            + "}}");
    int every = lookups / wanted;
    StringBuilder bulk = new StringBuilder();
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve("lookups.ndjson"), StandardCharsets.US_ASCII)) {
      for (int i = 0; i < lookups; i++) {
        one(i, lookups, i % every == every / 2, out, bulk);
        if (i % BATCH == BATCH - 1 || i == lookups - 1) {
          send(bulk.toString());
          bulk.setLength(0);
        }
        if (i % 1_000_000 == 0) {
          System.err.println(i + " lookups");
        }
      }
    }
    while (!sent.isEmpty()) {
      await();
    }
  }

  private void one(int i, int lookups, boolean wanted, BufferedWriter out, StringBuilder bulk)
      throws IOException {
    String id =
        String.format(Locale.ROOT, "%016x%016x", i * (Long.MAX_VALUE / lookups), random.nextLong());
    Instant at = START.plusSeconds(random.nextLong(SECONDS));
    int officer = random.nextInt(400);
    long other = random.nextLong(lookups / 3 + 1);
    long subject = wanted ? lookups : other;
    String head =
        "{\"@timestamp\":\""
            + at
            + "\",\"event\":{\"id\":\""
            + id
            + "\",\"module\":\""
            + SYSTEMS[officer % SYSTEMS.length]
            + "\",\"action\":\"query\",\"code\":\"QW\"},\"user\":{\"name\":\"";
    String verdict =
        "\"verdict\":\"EXPLAINED\",\"weak\":false,\"explanations\":[{\"template\":2,"
            + "\"strength\":\"strong\",\"fact\":\"call "
            + officer
            + "\"}],\"rules\":[],\"source\":{\"file\":\"logs/benchmark.csv\",\"line\":"
            + (i + 2)
            + "},\"act\":{\"id\":\""
            + id
            + "\"},\"subject\":{\"id\":\"";
    String tail = "\",\"kind\":\"person\",\"keys\":[" + keysOf(subject, wanted) + "]}}}";
    out.write(
        head
            + "o"
            + officer
            + "\",\"id\":\""
            + officer
            + "\"},\"ntk\":{\"accountable\":\"e:"
            + officer
            + "\","
            + verdict
            + "s"
            + subject
            + tail);
    out.write('\n');
    String month = at.toString().substring(0, 7).replace('-', '.');
    bulk.append("{\"index\":{\"_index\":\"ntk-lookups-")
        .append(department)
        .append('-')
        .append(month)
        .append("\",\"_id\":\"")
        .append(id)
        .append("\"}}\n")
        .append(head)
        .append("A-")
        .append(officer)
        .append("\",\"id\":\"P-")
        .append(officer)
        .append("\"},\"ntk\":{\"department\":\"")
        .append(department)
        .append("\",\"key_id\":\"")
        .append(keyId)
        .append("\",\"run\":{\"id\":\"benchmark\",\"epoch\":1},\"accountable\":\"P-")
        .append(officer)
        .append("\",")
        .append(verdict)
        .append("S-")
        .append(subject)
        .append(tail)
        .append('\n');
  }

  private String keysOf(long subject, boolean wanted) {
    if (wanted) {
      return '"' + String.join("\",\"", keys) + '"';
    }
    long mixed = subject * 0x9E3779B97F4A7C15L;
    return String.format(
        Locale.ROOT,
        "\"name:%016x\",\"name_birth:%016x\",\"sound_year:%016x\"",
        mixed,
        mixed ^ 0x5555,
        mixed ^ 0xaaaa);
  }

  private void send(String bulk) throws Exception {
    if (url.isEmpty()) {
      return;
    }
    if (sent.size() == IN_FLIGHT) {
      await();
    }
    sent.add(
        http.sendAsync(
            HttpRequest.newBuilder(URI.create(url + "/_bulk?filter_path=errors"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(bulk))
                .build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  private void await() throws Exception {
    String answer = sent.remove().get().body();
    if (!answer.contains("\"errors\":false")) {
      throw new IOException("Elasticsearch: " + answer);
    }
  }
}
