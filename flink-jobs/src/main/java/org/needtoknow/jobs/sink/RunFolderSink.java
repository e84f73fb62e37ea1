package org.needtoknow.jobs.sink;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.wire.Outgoing;

/**
 * Writes results into the private folder of a run. An audit is never restarted half way: a task
 * that fails fails the run, and the whole folder goes.
 */
public final class RunFolderSink implements Sink<Outgoing> {
  private static final long serialVersionUID = 1L;
  private final String folder;

  /**
   * @param folder an existing folder, 0700
   */
  public RunFolderSink(Path folder) {
    this.folder = folder.toString();
  }

  @Override
  public SinkWriter<Outgoing> createWriter(WriterInitContext context) {
    SortedRunWriter runs = new SortedRunWriter(Path.of(folder));
    return new SinkWriter<>() {
      @Override
      public void write(Outgoing outgoing, Context context) throws IOException {
        runs.add(outgoing);
      }

      @Override
      public void flush(boolean endOfInput) throws IOException {
        if (endOfInput) {
          runs.flush();
        }
      }

      @Override
      public void close() {
        runs.close();
      }
    };
  }
}
