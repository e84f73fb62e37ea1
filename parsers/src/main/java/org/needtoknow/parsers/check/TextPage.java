package org.needtoknow.parsers.check;

/** Lines of at most 80 columns; what is longer goes on below, indented. */
final class TextPage {
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    wrapped(0, 2, line);
  }

  void heading(String heading) {
    text.append('\n').append(heading).append('\n');
  }

  void item(String item) {
    wrapped(2, 4, item);
  }

  void detail(String detail) {
    wrapped(6, 8, detail);
  }

  void pair(String name, String value) {
    wrapped(2, 22, String.format("%-20s%s", name, value));
  }

  private void wrapped(int first, int rest, String words) {
    int indent = first;
    String left = words.replaceAll("\\p{Cntrl}", " ");
    while (!left.isEmpty()) {
      int room = WIDTH - indent;
      int end = left.length() <= room ? left.length() : left.lastIndexOf(' ', room);
      if (end <= 0) {
        end = Math.min(left.length(), room);
      }
      text.append(" ".repeat(indent)).append(left.substring(0, end).stripTrailing()).append('\n');
      left = left.substring(end).stripLeading();
      indent = rest;
    }
  }

  String text() {
    return text.toString();
  }
}
