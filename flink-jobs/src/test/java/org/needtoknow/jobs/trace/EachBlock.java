package org.needtoknow.jobs.trace;

import java.util.function.Consumer;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.record.RejectedRecord;

/** Parses every block of a file and fails on the first record that is rejected. */
record EachBlock(LogReader reader, Consumer<Lookup> lookups) implements BlockSink {
  @Override
  public void block(Block block) {
    reader.parse(
        block,
        new RecordSink() {
          @Override
          public void lookup(Lookup lookup) {
            lookups.accept(lookup);
          }

          @Override
          public void rejected(RejectedRecord record) {
            throw new AssertionError(record.reason());
          }
        });
  }

  @Override
  public void rejected(RejectedRecord record) {
    throw new AssertionError(record.reason());
  }

  @Override
  public void end(FileFacts facts) {}
}
