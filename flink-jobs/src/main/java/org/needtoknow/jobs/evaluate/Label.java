package org.needtoknow.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;

/**
 * The truth about one record of a log (docs/accuracy.md).
 *
 * @param episode groups the records of one occasion of misuse
 * @param misuse false for an honest twin, which looks like misuse and is not
 * @param kind the kind of misuse, the same for its twins
 * @param form the variant of that kind, or {@code ""}
 * @param leavesTrace false when no file of the department can show it
 * @param file the log, relative to the department's folder
 * @param line first physical line of the record, 1-based
 * @param place line of the label in its own file
 */
public record Label(
    String episode,
    boolean misuse,
    String kind,
    String form,
    boolean leavesTrace,
    String file,
    long line,
    long place) {
  public Label {
    episode = Text.required(episode, "episode");
    kind = Text.required(kind, "kind");
    requireNonNull(form, "form");
    file = Text.required(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line counts from 1");
    }
  }

  /** The place of the record, as a key. */
  String position() {
    return position(file, line);
  }

  static String position(String file, long line) {
    return file + ":" + line;
  }
}
