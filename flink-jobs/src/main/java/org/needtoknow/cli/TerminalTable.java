package org.needtoknow.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of a label and a number, aligned for a terminal. */
final class TerminalTable {
  private record Row(String label, String value, String note) {}

  private final List<Row> rows = new ArrayList<>();

  TerminalTable row(String label, long count) {
    return row(label, count, "");
  }

  TerminalTable row(String label, long count, String note) {
    rows.add(new Row(label, String.format(java.util.Locale.ROOT, "%,d", count), note));
    return this;
  }

  /** One line for each row: label left, number right, then the note. */
  String asText() {
    int labels = rows.stream().mapToInt(row -> row.label.length()).max().orElse(0);
    int values = rows.stream().mapToInt(row -> row.value.length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      String line =
          "  "
              + row.label
              + " ".repeat(labels - row.label.length() + 2 + values - row.value.length())
              + row.value
              + (row.note.isEmpty() ? "" : "  " + row.note);
      text.append(line).append(System.lineSeparator());
    }
    return text.toString();
  }
}
