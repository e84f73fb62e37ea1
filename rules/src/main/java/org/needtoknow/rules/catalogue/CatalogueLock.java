package org.needtoknow.rules.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.rules.signal.NullModel;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.yaml.Problems;

/**
 * Records the logic of each version of each rule, so that all findings of one version have the same
 * logic. The logic is the condition (without white space), the scope, what the rule is about, its
 * weight, and whether it fires on explained acts. Texts and tests may change without a new version.
 *
 * @param entries by rule id
 */
record CatalogueLock(Map<String, Entry> entries) {
  static final String FILE = "catalogue.lock";
  private static final String HEADING =
      """
      # Which version of each rule has which logic. Written by locking (docs/rules.md, "Locking"),
      # never by hand: rule, version, SHA-256 of the logic.
      """;
  private static final Pattern LINE =
      Pattern.compile("(\\S+)\\s+([1-9]\\d{0,8})\\s+([0-9a-f]{64})");

  /** One rule as it was locked. */
  record Entry(int version, String logic) {}

  CatalogueLock {
    entries = Map.copyOf(entries);
  }

  static CatalogueLock parse(String text, Problems problems) {
    Map<String, Entry> entries = new TreeMap<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line.strip());
      if (!matcher.matches()) {
        problems.add(
            new Problem(
                FILE, number, 1, "this is no line of a lock", "restore the file, then lock again"));
      } else if (entries.put(
              matcher.group(1), new Entry(Integer.parseInt(matcher.group(2)), matcher.group(3)))
          != null) {
        problems.add(
            new Problem(
                FILE, number, 1, matcher.group(1) + " is locked twice", "keep the later version"));
      }
    }
    return new CatalogueLock(entries);
  }

  static CatalogueLock of(Collection<Rule> rules) {
    return new CatalogueLock(
        rules.stream()
            .collect(Collectors.toMap(Rule::id, rule -> new Entry(rule.version(), logicOf(rule)))));
  }

  String text() {
    return new TreeMap<>(entries)
        .entrySet().stream()
            .map(
                each ->
                    each.getKey() + " " + each.getValue().version() + " " + each.getValue().logic())
            .collect(Collectors.joining("\n", HEADING, "\n"));
  }

  /** Logic that changed under a locked version, or a version that went back. */
  Optional<String> breach(Rule rule) {
    Entry locked = entries.get(rule.id());
    if (locked == null) {
      return Optional.empty();
    }
    if (rule.version() < locked.version()) {
      return Optional.of(
          "version " + rule.version() + " is lower than the locked " + locked.version());
    }
    if (rule.version() == locked.version() && !logicOf(rule).equals(locked.logic())) {
      return Optional.of("the logic changed and the version is still " + rule.version());
    }
    return Optional.empty();
  }

  /** Whether exactly this version of the rule is locked. */
  boolean holds(Rule rule) {
    return new Entry(rule.version(), logicOf(rule)).equals(entries.get(rule.id()));
  }

  static String logicOf(Rule rule) {
    return DigestUtils.sha256Hex(
        String.join(
            "\n",
            rule.condition().strip().replaceAll("\\s+", " "),
            Text.lower(rule.about()),
            Integer.toString(rule.weight()),
            Boolean.toString(rule.onExplained())
                + (rule.chance() == NullModel.USUAL ? "" : "\n" + rule.chance().key())
                + (rule.over() == RuleScope.LOOKUP
                    ? ""
                    : "\n" + rule.over().key() + rule.names().map(n -> " " + n.key()).orElse(""))));
  }

  /** SHA-256 over ids, versions and logic, in the order of ids. */
  static String hashOf(Collection<Rule> rules) {
    return DigestUtils.sha256Hex(of(rules).text());
  }
}
