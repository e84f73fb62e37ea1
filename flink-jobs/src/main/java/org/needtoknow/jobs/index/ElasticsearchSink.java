package org.needtoknow.jobs.index;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.AsyncSinkBase;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriterStateSerializer;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Writes masked documents into Elasticsearch at least once. Ids are derived and versions external,
 * so a document sent twice is stored once. Holds the address of the server, and no secret.
 */
public final class ElasticsearchSink extends AsyncSinkBase<IndexDocument, IndexDocument> {
  /** Documents in one request: the number that the server takes fastest (benchmarks/README.md). */
  static final int BATCH = 2_000;

  /** Most bytes in one request. */
  static final long BATCH_BYTES = 8L << 20;

  /** Open requests of one task. */
  static final int IN_FLIGHT = 2;

  /** Larger documents are set aside before they reach the sink. */
  static final long DOCUMENT_BYTES = 8L << 20;

  private static final long serialVersionUID = 1L;
  private static final long BUFFER_MILLIS = 1_000;
  private static final long REQUEST_TIMEOUT_MILLIS = Duration.ofMinutes(15).toMillis();

  private final ServerAddress address;
  private final String aside;
  private final Duration patience;

  /**
   * @param aside private folder for documents that could not be written and for each task's counts
   * @param patience how long a server may fail before the remaining documents are set aside
   */
  public ElasticsearchSink(ServerAddress address, String aside, Duration patience) {
    super(
        (document, context) -> document,
        BATCH,
        IN_FLIGHT,
        BATCH * (IN_FLIGHT + 2),
        BATCH_BYTES,
        BUFFER_MILLIS,
        DOCUMENT_BYTES,
        REQUEST_TIMEOUT_MILLIS,
        false);
    this.address = address;
    this.aside = aside;
    this.patience = patience;
  }

  @Override
  public StatefulSinkWriter<IndexDocument, BufferedRequestState<IndexDocument>> createWriter(
      WriterInitContext context) throws IOException {
    return restoreWriter(context, List.of());
  }

  @Override
  public StatefulSinkWriter<IndexDocument, BufferedRequestState<IndexDocument>> restoreWriter(
      WriterInitContext context, Collection<BufferedRequestState<IndexDocument>> recovered)
      throws IOException {
    return ElasticsearchWriter.open(
        getElementConverter(), context, address, aside, patience, recovered);
  }

  @Override
  public SimpleVersionedSerializer<BufferedRequestState<IndexDocument>> getWriterStateSerializer() {
    return new StateSerializer();
  }

  /** Documents not yet acknowledged, in a checkpoint. */
  static final class StateSerializer extends AsyncSinkWriterStateSerializer<IndexDocument> {
    @Override
    protected void serializeRequestToStream(IndexDocument document, DataOutputStream out)
        throws IOException {
      out.writeUTF(document.index());
      byte[] id = document.id().getBytes(StandardCharsets.UTF_8);
      out.writeInt(id.length);
      out.write(id);
      out.writeLong(document.version());
      out.writeInt(document.json().length);
      out.write(document.json());
    }

    @Override
    protected IndexDocument deserializeRequestFromStream(long size, DataInputStream in)
        throws IOException {
      String index = in.readUTF();
      byte[] id = new byte[in.readInt()];
      in.readFully(id);
      long version = in.readLong();
      byte[] json = new byte[in.readInt()];
      in.readFully(json);
      return new IndexDocument(index, new String(id, StandardCharsets.UTF_8), version, json);
    }

    @Override
    public int getVersion() {
      return 1;
    }
  }
}
