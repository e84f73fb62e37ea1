package org.needtoknow.parsers.frame;

import java.io.IOException;
import org.needtoknow.parsers.record.RejectedRecord;

/** Receives the results of framing a file, in the order of the file. */
public interface BlockSink {
  void block(Block block) throws IOException;

  /**
   * A part of the file that no block can hold: a record over the size limit, a binary file, the
   * missing end of a truncated gzip.
   */
  void rejected(RejectedRecord rejected) throws IOException;

  /**
   * The file was read to its end, or as far as possible. Called once, last; for an archive, once
   * after each member under the member's name, and last for the archive itself, which has no bytes
   * of its own to frame.
   */
  void end(FileFacts facts) throws IOException;
}
