package org.needtoknow.jobs.index;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The graph of the index job: reads pieces of files, masks documents, writes them to the index. */
final class IndexJob {
  static final String PIECES = "pieces";
  static final String MASK = "mask";
  static final String INDEX = "index";

  private final Source<Piece, ?, ?> pieces;
  private final ReadDocuments read;
  private final Sink<IndexDocument> index;

  IndexJob(Source<Piece, ?, ?> pieces, ReadDocuments read, Sink<IndexDocument> index) {
    this.pieces = pieces;
    this.read = read;
    this.index = index;
  }

  void build(StreamExecutionEnvironment environment) {
    environment
        .fromSource(pieces, WatermarkStrategy.noWatermarks(), PIECES)
        .uid(PIECES)
        .setParallelism(1)
        .rebalance()
        .flatMap(read)
        .returns(IndexDocument.class)
        .name(MASK)
        .uid(MASK)
        .sinkTo(index)
        .name(INDEX)
        .uid(INDEX);
  }
}
