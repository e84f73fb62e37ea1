package org.needtoknow.model.settings;

import org.needtoknow.model.Text;

/**
 * One mistake in what the user wrote, worded so that they can correct it.
 *
 * @param file path as the user knows it
 * @param line 1-based, 0 when the file as a whole is meant
 * @param column the character, 1-based; 0 for a whole line, or for a cell of a table, which {@link
 *     #inTable} names by its heading
 * @param message what is wrong, without a full stop
 * @param wayOut what to do about it, or {@code ""}
 */
public record Problem(String file, int line, int column, String message, String wayOut) {
  public Problem {
    file = Text.required(file, "file");
    message = Text.required(message, "message");
    wayOut = Text.orBlank(wayOut, "wayOut");
  }

  /**
   * Something wrong with a file as a whole, a folder or an option.
   *
   * @param place path or option as the user wrote it
   */
  public static Problem of(String place, String message, String wayOut) {
    return new Problem(place, 0, 0, message, wayOut);
  }

  /**
   * Something wrong with a cell of a table. It is named by the heading of its column, as a
   * spreadsheet shows it, because a spreadsheet does not show the position in the file.
   *
   * @param heading {@code ""} when the row as a whole is meant
   */
  public static Problem inTable(
      String file, long line, String heading, String message, String wayOut) {
    String place = heading.isEmpty() ? "" : "column \"" + heading + "\": ";
    return new Problem(file, (int) line, 0, place + message, wayOut);
  }

  /**
   * {@code file:line:column: message; way out}, as compilers write it; always one line, whatever
   * the file's name contains.
   */
  public String asLine() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(": ").append(message);
    if (!wayOut.isEmpty()) {
      text.append("; ").append(wayOut);
    }
    return Text.printable(text.toString());
  }
}
