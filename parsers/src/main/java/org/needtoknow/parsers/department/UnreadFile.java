package org.needtoknow.parsers.department;

/**
 * A file or folder that is not read although it may be needed.
 *
 * @param file relative to the department folder
 * @param reason why it is not read and what to do, in words
 */
public record UnreadFile(String file, String reason) {
  /** The file and the reason in words. */
  public String words() {
    return file + ": " + reason;
  }
}
