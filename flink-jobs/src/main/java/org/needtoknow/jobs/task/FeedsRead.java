package org.needtoknow.jobs.task;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * What a run learns of the feeds while it reads them. One task writes it into the run's private
 * folder when it has read the last row; nobody opens it before the end of all input.
 *
 * @param coverage how far each feed can be relied on
 * @param reports what became of each feed file
 */
public record FeedsRead(Coverage coverage, List<FeedReport> reports) {
  public FeedsRead {
    reports = List.copyOf(reports);
  }

  public void write(Path file) throws IOException {
    try (OutputStream out = PrivateFiles.create(file)) {
      out.write(codec().toBytes(this));
    }
  }

  public static FeedsRead open(Path file) throws IOException {
    return codec().fromBytes(Files.readAllBytes(file));
  }

  private static Codec<FeedsRead> codec() {
    return RecordCodec.of(FeedsRead.class);
  }
}
