package org.needtoknow.parsers.record;

import static java.util.Objects.requireNonNull;

/**
 * A record that could not be read. It goes to restricted output only.
 *
 * @param file relative to the department folder
 * @param line first physical line, 1-based
 * @param offset first byte in the decompressed file
 * @param length its whole length in bytes
 * @param raw its raw bytes, or the first of them when it is longer than a record may be
 * @param detail text after the words of the reason, or {@code ""}; never content of the record
 * @param column 1-based column or field number where reading failed, 0 when the record as a whole
 *     is meant
 */
@SuppressWarnings("ArrayRecordComponent") // raw bytes on their way to a file
public record RejectedRecord(
    String file,
    long line,
    long offset,
    long length,
    byte[] raw,
    RejectReason reason,
    String detail,
    int column) {
  public RejectedRecord {
    requireNonNull(file, "file");
    requireNonNull(raw, "raw");
    requireNonNull(reason, "reason");
    requireNonNull(detail, "detail");
  }

  /** A record whose reason needs no detail. */
  public RejectedRecord(
      String file,
      long line,
      long offset,
      long length,
      byte[] raw,
      RejectReason reason,
      int column) {
    this(file, line, offset, length, raw, reason, "", column);
  }

  /** The reason in words. */
  public String words() {
    return reason.words() + detail;
  }

  /** Place and reason, never content. */
  @Override
  public String toString() {
    return "RejectedRecord[" + file + ":" + line + " " + words() + "]";
  }
}
