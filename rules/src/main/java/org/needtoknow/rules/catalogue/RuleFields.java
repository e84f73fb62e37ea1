package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlDocument;
import org.needtoknow.yaml.YamlError;
import org.needtoknow.yaml.YamlList;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;
import org.needtoknow.yaml.YamlNode.Place;
import org.needtoknow.yaml.YamlText;

/**
 * A mapping of a rule file, read field by field. A field that is missing or wrong is a problem and
 * is read as blank, so that one reading finds every problem.
 */
record RuleFields(YamlMap map, Problems problems) {
  /** The one mapping of a file; empty, with the problem, when the file holds anything else. */
  static Optional<RuleFields> read(String file, String text, Problems problems) {
    Optional<YamlNode> root = YamlDocument.parse(file, text, error -> problems.add(problem(error)));
    if (root.isPresent() && root.get() instanceof YamlMap map) {
      return Optional.of(new RuleFields(map, problems));
    }
    root.ifPresent(other -> problems.add(noRule(file)));
    return Optional.empty();
  }

  private static Problem problem(YamlError error) {
    return switch (error.kind()) {
      case NOT_YAML ->
          error.problem(
              "this is not YAML: " + error.detail(),
              error.place().line() > 0
                  ? "look at the indentation, colons and quotes here"
                  : "save the file as UTF-8 text");
      case EMPTY -> noRule(error.place().file());
      case TOO_DEEP -> error.problem("this is nested deeper than any rule", "see docs/rules.md");
      case TOO_LARGE ->
          error.problem(
              "this has more values than any rule", "write out what *" + error.detail() + " means");
      case NO_KEY -> error.problem("a key must be a word", "");
      case DUPLICATE_KEY ->
          error.problem("the key '" + error.detail() + "' is given twice", "keep one of them");
    };
  }

  private static Problem noRule(String file) {
    return Problem.of(file, "the file holds no rule", "begin it with 'id:'; see docs/rules.md");
  }

  boolean has(String name) {
    return map.entries().containsKey(name);
  }

  /** The place of a key. */
  Place keyPlace(String name) {
    return map.entries().get(name).keyPlace();
  }

  /** The place of the value of a key. */
  Place place(String name) {
    return map.placeOf(name);
  }

  void problem(Place place, String message, String wayOut) {
    place.problem(problems, message, wayOut);
  }

  /** Every key that is none of those known is a problem. */
  void allow(Collection<String> known) {
    map.entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                problem(
                    entry.keyPlace(),
                    "there is no key '" + name + "'",
                    Nearest.hint(name, known, "the keys are " + String.join(", ", known)));
              }
            });
  }

  String text(String name) {
    return scalar(name).map(YamlText::raw).map(String::strip).orElse("");
  }

  /** The text of a required field, when it is there and not blank. */
  Optional<YamlText> scalar(String name) {
    Optional<YamlNode> value = required(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof YamlText text) {
      if (!text.raw().isBlank()) {
        return Optional.of(text);
      }
      problem(text.place(), name + " is blank", "say what it is, or see docs/rules.md");
    } else {
      problem(value.get().place(), name + " must be a text", "write it as '" + name + ": …'");
    }
    return Optional.empty();
  }

  /** A required whole number. */
  OptionalInt whole(String name, int least, int most) {
    Optional<YamlText> scalar = scalar(name);
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(scalar.get().raw());
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of bounds.
    }
    problem(
        scalar.get().place(),
        name + " is '" + scalar.get().raw() + "'",
        "write a whole number from " + least + (most == Integer.MAX_VALUE ? " up" : " to " + most));
    return OptionalInt.empty();
  }

  boolean flag(String name, boolean otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    YamlNode value = map.entries().get(name).value();
    if (value instanceof YamlText text && text.isTruth()) {
      return Boolean.parseBoolean(text.raw());
    }
    problem(value.place(), name + " is neither true nor false", "write true or false");
    return otherwise;
  }

  /** The texts of a required list that is not empty. */
  List<YamlText> list(String name) {
    List<YamlText> list = new ArrayList<>();
    for (YamlNode item : items(name)) {
      if (item instanceof YamlText text && !text.raw().isBlank()) {
        list.add(text);
      } else {
        problem(item.place(), name + " holds something that is not a text", "quote it");
      }
    }
    return list;
  }

  /** The mappings of a required list that is not empty. */
  List<RuleFields> mappings(String name) {
    List<RuleFields> list = new ArrayList<>();
    for (YamlNode item : items(name)) {
      if (item instanceof YamlMap inner) {
        list.add(new RuleFields(inner, problems));
      } else {
        problem(item.place(), name + " holds something that is not a mapping", "see docs/rules.md");
      }
    }
    return list;
  }

  /** A required mapping, empty when it is missing or wrong. */
  Optional<RuleFields> mapping(String name) {
    Optional<YamlNode> value = required(name);
    if (value.isPresent() && value.get() instanceof YamlMap inner) {
      return Optional.of(new RuleFields(inner, problems));
    }
    value.ifPresent(
        node -> problem(node.place(), name + " must be a mapping", "write it as {key: value}"));
    return Optional.empty();
  }

  private List<YamlNode> items(String name) {
    Optional<YamlNode> value = required(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlList list && !list.items().isEmpty()) {
      return list.items();
    }
    problem(
        value.get().place(),
        name + " must be a list of one or more",
        "write each on a line after '- '");
    return List.of();
  }

  private Optional<YamlNode> required(String name) {
    if (!has(name)) {
      problem(
          map.place(), name + " is missing", "add '" + name + ":'; docs/rules.md says what it is");
      return Optional.empty();
    }
    return Optional.of(map.entries().get(name).value());
  }
}
