package org.needtoknow.parsers.log;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.record.RejectedRecord;

/** Takes what parsing a block yields, in the order of the block. */
public interface RecordSink {
  /** A lookup, still without an id. */
  void lookup(Lookup lookup);

  void rejected(RejectedRecord rejected);
}
