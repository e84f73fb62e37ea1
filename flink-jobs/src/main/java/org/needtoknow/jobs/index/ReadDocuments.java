package org.needtoknow.jobs.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.task.KeyFile;

/** Reads pieces of a run's files and masks their documents. */
final class ReadDocuments extends RichFlatMapFunction<Piece, IndexDocument> {
  private static final long serialVersionUID = 1L;

  private final RunIdentity run;
  private final String keyFile;
  private final String aside;
  private transient IndexedForm form;
  private transient NotWritten notWritten;
  private transient TaskCounts counts;

  /**
   * @param keyFile the file from which a task reads the department's key
   * @param aside private folder for documents that are too large
   */
  ReadDocuments(RunIdentity run, String keyFile, String aside) {
    this.run = run;
    this.keyFile = keyFile;
    this.aside = aside;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    form = new IndexedForm(run, KeyFile.read(Path.of(keyFile)));
    notWritten = new NotWritten(Path.of(aside));
    counts = new TaskCounts(Path.of(aside));
  }

  @Override
  public void flatMap(Piece piece, Collector<IndexDocument> out) throws IOException {
    PieceLines.read(
        piece,
        line -> {
          IndexDocument document = form.of(piece.kind(), line);
          if (document.json().length > ElasticsearchSink.DOCUMENT_BYTES) {
            notWritten.add(document, 0, "larger than a request may be");
            counts.add(0, 0, 1);
          } else {
            out.collect(document);
          }
        });
  }

  @Override
  public void close() throws IOException {
    if (notWritten != null) {
      notWritten.close();
      counts.write();
    }
  }
}
