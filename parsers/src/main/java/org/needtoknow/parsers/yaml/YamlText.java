package org.needtoknow.parsers.yaml;

/**
 * A scalar, always as the text that was written: {@code off}, {@code 072} and {@code 2026-03-01}
 * stay what they are.
 *
 * @param value without surrounding space; {@code ""} for a blank
 */
public record YamlText(Place place, String value) implements YamlNode {
  @Override
  public String whatItIs() {
    return value.isEmpty() ? "blank" : "a single word or line";
  }
}
