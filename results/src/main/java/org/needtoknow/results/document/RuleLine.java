package org.needtoknow.results.document;

/**
 * The rule that opened an item.
 *
 * @param name its title
 */
public record RuleLine(String id, String version, String name) {
  public RuleLine {
    id = Blank.required(id, "rule.id");
    version = Blank.orBlank(version);
    name = Blank.orBlank(name);
  }
}
