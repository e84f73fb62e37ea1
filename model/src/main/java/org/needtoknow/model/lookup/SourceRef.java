package org.needtoknow.model.lookup;

import java.util.Objects;
import org.needtoknow.model.Text;

/**
 * Where a record was read.
 *
 * @param file path relative to the department folder, {@code /} between parts; a member of an
 *     archive follows {@code !}
 * @param line first physical line, 1-based
 * @param offset first byte in the decompressed file, 0-based
 * @param sha256 of the record's raw bytes
 */
public record SourceRef(String file, long line, long offset, Sha256 sha256) {
  public static final SourceRef NONE = new SourceRef("-", 1, 0, Sha256.NONE);

  public SourceRef {
    file = Text.required(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line counts from 1, was " + line);
    }
    if (offset < 0) {
      throw new IllegalArgumentException("offset counts from 0, was " + offset);
    }
    Objects.requireNonNull(sha256, "sha256");
  }
}
