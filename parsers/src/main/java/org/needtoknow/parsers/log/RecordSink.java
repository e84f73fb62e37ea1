package org.needtoknow.parsers.log;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.record.RejectedRecord;

/** Receives the results of parsing a block, in the order of the block. */
public interface RecordSink {
  /** A lookup, still without an id. */
  void lookup(Lookup lookup);

  void rejected(RejectedRecord rejected);
}
