package org.needtoknow.results.document;

import java.util.Optional;

/**
 * Where something was read.
 *
 * @param file relative to the department's folder
 * @param line first physical line of the record, from 1
 * @param offset of its first byte in the file as unpacked; blank in the short form
 * @param sha256 of its bytes; blank in the short form
 */
public record SourceRow(String file, long line, Optional<Long> offset, String sha256) {
  public SourceRow {
    file = Blank.orBlank(file);
    offset = Blank.orEmpty(offset);
    sha256 = Blank.orBlank(sha256);
  }

  /** {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }
}
