package org.needtoknow.parsers.source;

import java.io.IOException;

/** Receives the parts of a file, one after the other. */
@FunctionalInterface
public interface PartReader {
  /**
   * Reads one part. Unread content is skipped, and the part must not be used after this returns.
   */
  void part(FilePart part) throws IOException;
}
