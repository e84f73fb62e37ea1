package org.needtoknow.parsers.department;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;

/** Reads {@code review} and {@code derived-ties} of {@code department.yaml}. */
final class ReviewReader {
  private final Problems problems;

  ReviewReader(Problems problems) {
    this.problems = problems;
  }

  ReviewSettings review(YamlMap root, ReviewSettings d) {
    Optional<YamlNode> node = root.get("review");
    if (node.isEmpty()) {
      return d;
    }
    YamlMap map = node.get().asMap(problems, "'review'");
    map.onlyKnown(
        problems,
        "items-per-sixty",
        "items-at-least",
        "threshold",
        "explained-one-in",
        "unexplained-one-in",
        "undetermined-one-in");
    return new ReviewSettings(
        number(map, "items-per-sixty", d.itemsPerSixty()),
        number(map, "items-at-least", d.itemsAtLeast()),
        number(map, "threshold", d.threshold()),
        number(map, "explained-one-in", d.explainedOneIn()),
        number(map, "unexplained-one-in", d.unexplainedOneIn()),
        number(map, "undetermined-one-in", d.undeterminedOneIn()));
  }

  private int number(YamlMap map, String name, int fallback) {
    String text = map.text(name, problems);
    if (text.isEmpty()) {
      return fallback;
    }
    if (!text.matches("\\d{1,9}")) {
      map.placeOf(name)
          .problem(problems, "'" + text + "' is no whole number", "0 turns a draw off");
      return fallback;
    }
    return Integer.parseInt(text);
  }

  /**
   * Each derived tie that is used, with its legal basis; a tie without a text is reported as a
   * problem.
   */
  Map<DerivedTie, String> derivedTies(YamlMap root) {
    Map<DerivedTie, String> bases = new EnumMap<>(DerivedTie.class);
    Optional<YamlNode> node = root.get("derived-ties");
    if (node.isEmpty()) {
      return bases;
    }
    YamlMap map = node.get().asMap(problems, "'derived-ties'");
    map.onlyKnown(
        problems, Arrays.stream(DerivedTie.values()).map(DerivedTie::key).toArray(String[]::new));
    for (DerivedTie tie : DerivedTie.values()) {
      String basis = map.text(tie.key(), problems).strip();
      if (basis.length() >= 10) {
        bases.put(tie, basis);
      } else if (map.entries().containsKey(tie.key())) {
        map.placeOf(tie.key())
            .problem(
                problems,
                "'" + tie.key() + "' gives no legal basis",
                "name the law, order or counsel's opinion and its date, or leave the line out");
      }
    }
    return bases;
  }
}
