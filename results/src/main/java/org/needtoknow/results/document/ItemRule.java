package org.needtoknow.results.document;

/**
 * The rule that opened an item.
 *
 * @param name its title
 */
public record ItemRule(String id, String version, String name) {
  public ItemRule {
    id = Blank.required(id, "rule.id");
    version = Blank.orBlank(version);
    name = Blank.orBlank(name);
  }
}
