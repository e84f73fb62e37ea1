package org.needtoknow.parsers.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A feed file that a test makes dirty row by row, so that the test knows how many rows it holds
 * without reading it. The row of column names stays as it is.
 */
final class DirtyRows {
  private static final String BREAKS = "\n\r\"";

  /** The three bytes of it, each read as a character. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final List<String> heading;
  private final List<String> rows;
  private final String lineEnd;
  private boolean openQuote;

  private DirtyRows(List<String> heading, List<String> rows, String lineEnd) {
    this.heading = heading;
    this.rows = rows;
    this.lineEnd = lineEnd;
  }

  static DirtyRows of(byte[] clean) {
    String text = new String(clean, ISO_8859_1);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> all = new ArrayList<>();
    String open = "";
    for (String line : text.split(lineEnd)) {
      String row = open + line;
      boolean whole = row.chars().filter(c -> c == '"').count() % 2 == 0;
      if (whole && holdsCells(row)) {
        all.add(row);
      }
      open = whole ? "" : row + lineEnd;
    }
    int names = text.startsWith("{") ? 0 : 1;
    return new DirtyRows(
        List.copyOf(all.subList(0, names)),
        new ArrayList<>(all.subList(names, all.size())),
        lineEnd);
  }

  /** Makes the file dirtier in one randomly chosen way. */
  void edit(Random random) {
    int at = random.nextInt(rows.size());
    switch (random.nextInt(6)) {
      case 0 -> repeat(at);
      case 1 -> breakRow(at, random);
      case 2 -> addBlank(at, random.nextBoolean());
      case 3 -> openQuote(at);
      default -> replaceByte(at, random);
    }
  }

  private void repeat(int at) {
    String row = rows.get(at);
    if (holdsCells(row) && !openQuote) {
      rows.add(at, row);
    }
  }

  /** Breaks a row in two, with something in each part. */
  private void breakRow(int at, Random random) {
    String row = rows.get(at);
    int place = 1 + random.nextInt(Math.max(1, row.length() - 1));
    if (holdsCells(row) && row.indexOf('"') < 0 && !row.startsWith("{")) {
      String first = row.substring(0, place);
      String second = row.substring(place);
      if (holdsCells(first) && holdsCells(second)) {
        rows.set(at, first);
        rows.add(at + 1, second);
      }
    }
  }

  private static boolean holdsCells(String row) {
    return row.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** A row of empty cells counts as blank; a line without any cell does not count. */
  private void addBlank(int at, boolean cells) {
    if (cells && !heading.isEmpty()) {
      rows.add(at, ",".repeat((int) heading.get(0).chars().filter(c -> c == ',').count()));
    } else {
      rows.add(at, "");
    }
  }

  /** A quotation mark that is never closed: at most one, in a file with no others. */
  private void openQuote(int at) {
    String row = rows.get(at);
    if (!openQuote && holdsCells(row) && rows.stream().noneMatch(one -> one.indexOf('"') >= 0)) {
      rows.set(at, '"' + row);
      openQuote = true;
    }
  }

  /**
   * Replaces any byte by any other, except those at which a row or a quoted cell begins or ends.
   */
  private void replaceByte(int at, Random random) {
    String row = rows.get(at);
    char dirt = (char) random.nextInt(256);
    if (!holdsCells(row) || BREAKS.indexOf(dirt) >= 0) {
      return;
    }
    int place = random.nextInt(row.length());
    String changed = row.substring(0, place) + dirt + row.substring(place + 1);
    boolean ends =
        row.substring(Math.max(0, place - 1), Math.min(row.length(), place + 2))
            .chars()
            .anyMatch(c -> BREAKS.indexOf(c) >= 0);
    if (!ends && holdsCells(changed)) {
      rows.set(at, changed);
    }
  }

  /** Rows that are not blank, without column names that are repeated further down. */
  long rows() {
    return rows.stream().filter(row -> holdsCells(row) && !isHeading(row)).count();
  }

  private boolean isHeading(String row) {
    return !heading.isEmpty() && heading.get(0).replace(BYTE_ORDER_MARK, "").equals(row);
  }

  /** Lines of empty cells. */
  long blankRows() {
    return rows.stream().filter(row -> !row.isEmpty() && !holdsCells(row)).count();
  }

  long lines() {
    return new String(bytes(), ISO_8859_1).lines().count();
  }

  byte[] bytes() {
    List<String> all = new ArrayList<>(heading);
    all.addAll(rows);
    return (String.join(lineEnd, all) + lineEnd).getBytes(ISO_8859_1);
  }
}
