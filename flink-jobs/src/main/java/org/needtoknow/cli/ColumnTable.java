package org.needtoknow.cli;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.Text;

/** A table with a heading, aligned for a terminal: words left, numbers right. */
final class ColumnTable {
  private final List<String> heading = new ArrayList<>();
  private final List<Boolean> numbers = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  ColumnTable left(String name) {
    return column(name, false);
  }

  ColumnTable right(String name) {
    return column(name, true);
  }

  private ColumnTable column(String name, boolean number) {
    heading.add(name);
    numbers.add(number);
    return this;
  }

  ColumnTable row(String... cells) {
    if (cells.length != heading.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + heading.size());
    }
    rows.add(List.of(cells).stream().map(Text::printable).toList());
    return this;
  }

  /** One line for the heading and one for each row. */
  String asText() {
    List<List<String>> lines = new ArrayList<>(rows);
    lines.add(0, heading);
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder cells = new StringBuilder();
      for (int i = 0; i < heading.size(); i++) {
        int column = i;
        int width = lines.stream().mapToInt(one -> one.get(column).length()).max().orElse(0);
        String blanks = " ".repeat(width - line.get(i).length());
        cells.append("  ").append(numbers.get(i) ? blanks + line.get(i) : line.get(i) + blanks);
      }
      text.append(cells.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }
}
