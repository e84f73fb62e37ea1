package org.needtoknow.jobs.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriter;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.ElementConverter;
import org.apache.flink.connector.base.sink.writer.ResultHandler;
import org.apache.flink.connector.base.sink.writer.config.AsyncSinkWriterConfiguration;
import org.elasticsearch.client.ResponseException;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * Writes one task's documents into Elasticsearch. Each document ends as written, older than the
 * stored version, or set aside with the reason. If a server is busy or down, the writer waits and
 * sends again until its patience is over; then it sets the remaining documents aside at once. So it
 * never loops or blocks for ever, and loses no document.
 */
final class ElasticsearchWriter extends AsyncSinkWriter<IndexDocument, IndexDocument> {
  private static final int TOO_LARGE = 413;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int JITTER_PERCENT = 20;

  private final Server server;
  private final Patience patience;
  private final NotWritten notWritten;
  private final TaskCounts counts;
  private final Map<String, Long> failingSince = new ConcurrentHashMap<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "ntk-elasticsearch-again");
            thread.setDaemon(true);
            return thread;
          });

  private ElasticsearchWriter(
      ElementConverter<IndexDocument, IndexDocument> converter,
      WriterInitContext context,
      AsyncSinkWriterConfiguration settings,
      Collection<BufferedRequestState<IndexDocument>> recovered,
      Server server,
      Patience patience,
      Path aside) {
    super(converter, context, settings, recovered);
    this.server = server;
    this.patience = patience;
    this.notWritten = new NotWritten(aside);
    this.counts = new TaskCounts(aside);
  }

  static ElasticsearchWriter open(
      ElementConverter<IndexDocument, IndexDocument> converter,
      WriterInitContext context,
      ServerAddress address,
      String aside,
      Duration patience,
      Collection<BufferedRequestState<IndexDocument>> recovered)
      throws IOException {
    AsyncSinkWriterConfiguration settings =
        AsyncSinkWriterConfiguration.builder()
            .setMaxBatchSize(ElasticsearchSink.BATCH)
            .setMaxBatchSizeInBytes(ElasticsearchSink.BATCH_BYTES)
            .setMaxInFlightRequests(ElasticsearchSink.IN_FLIGHT)
            .setMaxBufferedRequests(ElasticsearchSink.BATCH * (ElasticsearchSink.IN_FLIGHT + 2))
            .setMaxTimeInBufferMS(1_000)
            .setMaxRecordSizeInBytes(ElasticsearchSink.DOCUMENT_BYTES)
            .setRequestTimeoutMS(Duration.ofMinutes(15).toMillis())
            .setFailOnTimeout(false)
            .setRateLimitingStrategy(
                new SteadyRate(ElasticsearchSink.BATCH, ElasticsearchSink.IN_FLIGHT))
            .build();
    try {
      return new ElasticsearchWriter(
          converter,
          context,
          settings,
          recovered,
          Server.open(address),
          new Patience(patience, System::nanoTime),
          Path.of(aside));
    } catch (ConfigurationException e) {
      throw new IOException(e);
    }
  }

  @Override
  protected long getSizeInBytes(IndexDocument document) {
    return document.json().length;
  }

  @Override
  protected void submitRequestEntries(
      List<IndexDocument> documents, ResultHandler<IndexDocument> handler) {
    if (patience.isOver()) {
      finish(handler, () -> putAside(documents, 0, "not tried: the server had not answered"));
      return;
    }
    send(documents, new Batch(handler, documents.size()));
  }

  /** Collects the outcome of a batch that may be sent in parts. */
  private final class Batch {
    private final ResultHandler<IndexDocument> handler;
    private final List<IndexDocument> again = new ArrayList<>();
    private int open;

    Batch(ResultHandler<IndexDocument> handler, int size) {
      this.handler = handler;
      this.open = size;
    }

    synchronized void done(int count, List<IndexDocument> retry) {
      again.addAll(retry);
      open -= count;
      if (open > 0) {
        return;
      }
      if (again.isEmpty()) {
        handler.complete();
        return;
      }
      counts.retried(again.size());
      long wait = patience.waitMillis();
      long jitter = ThreadLocalRandom.current().nextLong(wait * JITTER_PERCENT / 100 + 1);
      later.schedule(() -> handler.retryForEntries(again), wait + jitter, TimeUnit.MILLISECONDS);
    }

    void fail(Exception failure) {
      handler.completeExceptionally(failure);
    }
  }

  private void send(List<IndexDocument> documents, Batch batch) {
    List<BulkOperation> operations = new ArrayList<>(documents.size());
    for (IndexDocument document : documents) {
      operations.add(
          BulkOperation.of(
              operation ->
                  operation.index(
                      index ->
                          index
                              .index(document.index())
                              .id(document.id())
                              .version(document.version())
                              .versionType(VersionType.ExternalGte)
                              .document(
                                  BinaryData.of(document.json(), ContentType.APPLICATION_JSON)))));
    }
    server
        .client()
        .bulk(BulkRequest.of(request -> request.operations(operations)))
        .whenComplete(
            (response, failure) -> {
              try {
                if (failure == null) {
                  answered(documents, response, batch);
                } else {
                  failed(documents, failure, batch);
                }
              } catch (IOException | RuntimeException e) {
                batch.fail(e);
              }
            });
  }

  private void answered(List<IndexDocument> documents, BulkResponse response, Batch batch)
      throws IOException {
    List<BulkResponseItem> items = response.items();
    if (items.size() != documents.size()) {
      throw new IOException("the server answered for another number of documents");
    }
    long written = 0;
    long older = 0;
    long dead = 0;
    List<IndexDocument> retry = new ArrayList<>();
    int busy = 0;
    for (int i = 0; i < items.size(); i++) {
      BulkResponseItem item = items.get(i);
      IndexDocument document = documents.get(i);
      BulkVerdict verdict = BulkVerdict.of(item.status());
      if (verdict != BulkVerdict.RETRY && !failingSince.isEmpty()) {
        failingSince.remove(key(document));
      }
      switch (verdict) {
        case WRITTEN -> written++;
        case OLDER -> older++;
        case RETRY -> {
          busy = item.status();
          if (isHopeless(document)) {
            notWritten.add(document, item.status(), "for too long: " + reason(item.error()));
            dead++;
          } else {
            retry.add(document);
          }
        }
        case DEAD -> {
          notWritten.add(document, item.status(), reason(item.error()));
          dead++;
        }
      }
    }
    counts.add(written, older, dead);
    if (retry.size() < documents.size()) {
      patience.answered();
    } else {
      waitFor("it answers with " + busy);
    }
    retryOrGiveUp(documents, retry, busy, "busy for too long", batch);
  }

  /** True for a document that has failed for too long. */
  private boolean isHopeless(IndexDocument document) {
    Long since = failingSince.putIfAbsent(key(document), patience.now());
    return since != null && patience.isOver(since);
  }

  private static String key(IndexDocument document) {
    return document.index() + "/" + document.id();
  }

  private static String reason(ErrorCause error) {
    return error == null ? "" : error.type() + ": " + error.reason();
  }

  /** The whole request failed. */
  private void failed(List<IndexDocument> documents, Throwable thrown, Batch batch)
      throws IOException {
    Throwable failure = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    int status = status(failure);
    if (status == TOO_LARGE && documents.size() > 1) {
      int middle = documents.size() / 2;
      send(documents.subList(0, middle), batch);
      send(documents.subList(middle, documents.size()), batch);
      return;
    }
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      patience.end();
      putAside(documents, status, "the server no longer allows this user to write");
      batch.done(documents.size(), List.of());
      return;
    }
    if (status != 0 && BulkVerdict.of(status) == BulkVerdict.DEAD) {
      putAside(documents, status, "the server refuses the request");
      batch.done(documents.size(), List.of());
      return;
    }
    if (status == 0 && !(failure instanceof IOException)) {
      throw new IOException("a request could not be made: " + failure.getClass().getSimpleName());
    }
    String words = status == 0 ? "it does not answer" : "it answers with " + status;
    waitFor(words);
    retryOrGiveUp(documents, documents, status, words + ", for too long", batch);
  }

  private void retryOrGiveUp(
      List<IndexDocument> documents,
      List<IndexDocument> retry,
      int status,
      String reason,
      Batch batch)
      throws IOException {
    if (!retry.isEmpty() && patience.isOver()) {
      putAside(retry, status, reason);
      batch.done(documents.size(), List.of());
    } else {
      batch.done(documents.size(), retry);
    }
  }

  private void waitFor(String words) {
    patience.failed();
    if (patience.isFirst()) {
      News.show("Elasticsearch: " + words + "; waiting and trying again");
    }
  }

  /** The status of the whole request, 0 when there was no response. */
  private static int status(Throwable failure) {
    if (failure instanceof ElasticsearchException known) {
      return known.status();
    }
    if (failure instanceof ResponseException known) {
      return known.getResponse().getStatusLine().getStatusCode();
    }
    return failure instanceof TransportException known ? known.statusCode() : 0;
  }

  private void putAside(List<IndexDocument> documents, int status, String reason)
      throws IOException {
    for (IndexDocument document : documents) {
      notWritten.add(document, status, reason);
    }
    counts.add(0, 0, documents.size());
    counts.gaveUp();
  }

  /** A call that may throw an exception. */
  private interface Step {
    void take() throws IOException;
  }

  private static void finish(ResultHandler<IndexDocument> handler, Step step) {
    try {
      step.take();
      handler.complete();
    } catch (IOException e) {
      handler.completeExceptionally(e);
    }
  }

  @Override
  public void close() {
    super.close();
    later.shutdownNow();
    try (server;
        notWritten) {
      counts.write();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
