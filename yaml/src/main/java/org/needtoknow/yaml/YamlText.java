package org.needtoknow.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A scalar, always as the text that was written: {@code off}, {@code 072} and {@code 2026-03-01}
 * stay what they are.
 */
public final class YamlText implements YamlNode {
  private final Place place;
  private final String raw;
  private final String value;
  private final boolean isTruth;

  /** The whole file, and where in it the scalar begins. */
  private final String document;

  private final int start;
  private final ScalarStyle style;

  YamlText(Place place, String document, ScalarNode scalar) {
    this.place = place;
    this.raw = scalar.getValue();
    boolean isNull = scalar.isPlain() && raw.matches("~|null|Null|NULL");
    this.value = isNull ? "" : raw.strip();
    this.isTruth = scalar.getTag().equals(Tag.BOOL);
    this.document = document;
    this.start = scalar.getStartMark().map(mark -> mark.getIndex()).orElse(0);
    this.style = scalar.getScalarStyle();
  }

  private YamlText(Place place) {
    this.place = place;
    this.raw = "";
    this.value = "";
    this.isTruth = false;
    this.document = "";
    this.start = 0;
    this.style = ScalarStyle.PLAIN;
  }

  static YamlText blank(Place place) {
    return new YamlText(place);
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public String whatItIs() {
    return value.isEmpty() ? "blank" : "a single word or line";
  }

  /** The text without surrounding space; {@code ""} for a blank and for {@code null}. */
  public String value() {
    return value;
  }

  /** The text as it is, with surrounding space; {@code null} is a word like any other. */
  public String raw() {
    return raw;
  }

  /** Whether it is {@code true} or {@code false} without quotes. */
  public boolean isTruth() {
    return isTruth;
  }

  /**
   * The place of one character. The raw text is what YAML makes of the file's text (without
   * indentation, quotes and folds), so its characters are searched in the file, in order.
   *
   * @param offset into {@link #raw}
   */
  public Place placeAt(int offset) {
    int at = start;
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      at = document.indexOf('\n', at) + 1;
    } else if (style != ScalarStyle.PLAIN) {
      at++;
    }
    int last = at;
    for (int i = 0; i <= Math.min(offset, raw.length() - 1); i++) {
      char wanted = raw.charAt(i);
      if (Character.isWhitespace(wanted)) {
        continue;
      }
      int found = document.indexOf(wanted, at);
      if (found < 0) {
        break;
      }
      last = found;
      at = found + 1;
    }
    int lineStart = document.lastIndexOf('\n', last - 1) + 1;
    int line = 1 + (int) document.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Place(place.file(), line, last - lineStart + 1);
  }

  /** Its place alone: what a person wrote may be about people. */
  @Override
  public String toString() {
    return "YamlText[" + place + "]";
  }
}
