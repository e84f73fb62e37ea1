package org.needtoknow.parsers.record;

/**
 * A record that could not be read. It goes to restricted output only.
 *
 * @param file relative to the department folder
 * @param line first physical line, 1-based
 * @param offset first byte in the decompressed file
 * @param length its whole length in bytes
 * @param raw its raw bytes, or the first of them when it is longer than a record may be
 * @param reason a short constant phrase, never with content in it
 * @param column 1-based column or field number where reading failed, 0 when the record as a whole
 *     is meant
 */
@SuppressWarnings("ArrayRecordComponent") // raw bytes on their way to a file
public record RejectedRecord(
    String file, long line, long offset, long length, byte[] raw, String reason, int column) {
  /** Place and reason, never content. */
  @Override
  public String toString() {
    return "RejectedRecord[" + file + ":" + line + " " + reason + "]";
  }
}
