package org.needtoknow.parsers.source;

import java.io.IOException;

/** Takes the parts of a file, one after the other. */
@FunctionalInterface
public interface PartReader {
  /**
   * Reads one part. What it leaves unread is skipped, and nothing of the part may be used once this
   * returns.
   */
  void part(FilePart part) throws IOException;
}
