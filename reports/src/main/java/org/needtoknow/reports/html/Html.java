package org.needtoknow.reports.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes HTML and escapes every text, so that input cannot add markup. A page with an open element
 * cannot be finished.
 */
public final class Html {
  /** A column of a table. */
  public record Column(String heading, String style) {
    public static Column text(String heading) {
      return new Column(heading, "t");
    }

    public static Column number(String heading) {
      return new Column(heading, "n");
    }

    /**
     * A column that needs no heading beside it, so that a narrow screen gives it the whole width.
     */
    public static Column prose(String heading) {
      return new Column(heading, "p");
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  public Html close(String tag) {
    if (open.isEmpty() || !open.pop().equals(tag)) {
      throw new IllegalStateException("</" + tag + "> closes another element");
    }
    out.append("</").append(tag).append('>');
    if (!tag.equals("span") && !tag.equals("a") && !tag.equals("strong")) {
      out.append('\n');
    }
    return this;
  }

  /** An element that holds nothing but text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** An element without an end, such as {@code meta}. */
  public Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append('\n');
    return this;
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  /** The style sheet, which comes with the program. */
  public Html style(String css) {
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /**
   * A table whose rows each begin with their heading. Every cell carries its column's heading, so
   * that a narrow screen can show a row as a list.
   */
  public Html table(String caption, List<Column> columns, List<List<Consumer<Html>>> rows) {
    open("table");
    element("caption", caption);
    open("thead").open("tr");
    for (Column column : columns) {
      element("th", column.heading(), "scope", "col", "class", column.style());
    }
    close("tr").close("thead").open("tbody");
    for (List<Consumer<Html>> row : rows) {
      open("tr");
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        String tag = i == 0 ? "th" : "td";
        if (i == 0) {
          open(tag, "scope", "row", "class", column.style(), "data-label", column.heading());
        } else {
          open(tag, "class", column.style(), "data-label", column.heading());
        }
        open("span", "class", "v");
        row.get(i).accept(this);
        close("span").close(tag);
      }
      close("tr");
    }
    return close("tbody").close("table");
  }

  public static Consumer<Html> cell(String text) {
    return html -> html.text(text);
  }

  public String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("<" + open.peek() + "> is not closed");
    }
    return "<!DOCTYPE html>\n" + out;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isHarmless(c) ? c : '\uFFFD');
              }
            });
  }

  /** Control characters, half surrogates and those that turn the direction of writing are not. */
  private static boolean isHarmless(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.SURROGATE && type != Character.FORMAT;
  }
}
