package org.needtoknow.results.document;

/**
 * The rule that opened an item.
 *
 * @param name its title
 * @param sha256 of its logic, as in the lock of the catalogue
 */
public record ItemRule(String id, String version, String name, String sha256) {
  public ItemRule {
    id = Blank.required(id, "rule.id");
    version = Blank.orBlank(version);
    name = Blank.orBlank(name);
    sha256 = Blank.orBlank(sha256);
  }
}
