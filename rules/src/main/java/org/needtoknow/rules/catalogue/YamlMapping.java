package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping read field by field. A field that is missing or wrong is told as a problem and read as
 * blank, so that one reading finds everything.
 */
record YamlMapping(Yaml yaml, Node node, Map<String, Entry> entries) {
  /** A key and its value, each with its place. */
  record Entry(Node key, Node value) {}

  static YamlMapping of(Yaml yaml, MappingNode mapping) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        yaml.problem(tuple.getKeyNode(), "a key must be a word", "");
      } else if (entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode()))
          != null) {
        yaml.problem(key, "the key '" + key.getValue() + "' stands here twice", "keep one of them");
      }
    }
    return new YamlMapping(yaml, mapping, entries);
  }

  /** Tells of every key that is none of those known. */
  void allow(Collection<String> known) {
    entries.forEach(
        (name, entry) -> {
          if (!known.contains(name)) {
            yaml.problem(
                entry.key(),
                "there is no key '" + name + "'",
                Nearest.hint(name, known, "the keys are " + String.join(", ", known)));
          }
        });
  }

  String text(String name) {
    return scalar(name).map(ScalarNode::getValue).map(String::strip).orElse("");
  }

  /** The scalar of a required field, when it is there and not blank. */
  Optional<ScalarNode> scalar(String name) {
    Optional<Node> value = required(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof ScalarNode scalar) {
      if (!scalar.getValue().isBlank()) {
        return Optional.of(scalar);
      }
      yaml.problem(scalar, name + " is blank", "say what it is, or see docs/rules.md");
    } else {
      yaml.problem(value.get(), name + " must be a text", "write it as '" + name + ": …'");
    }
    return Optional.empty();
  }

  OptionalInt whole(String name, int least, int most) {
    Optional<ScalarNode> scalar = scalar(name);
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(scalar.get().getValue());
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    yaml.problem(
        scalar.get(),
        name + " is '" + scalar.get().getValue() + "'",
        "write a whole number from " + least + (most == Integer.MAX_VALUE ? " up" : " to " + most));
    return OptionalInt.empty();
  }

  boolean flag(String name, boolean otherwise) {
    if (!entries.containsKey(name)) {
      return otherwise;
    }
    Node value = entries.get(name).value();
    if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    yaml.problem(value, name + " is neither true nor false", "write true or false");
    return otherwise;
  }

  /** The scalars of a required list that is not empty. */
  List<ScalarNode> list(String name) {
    List<ScalarNode> list = new ArrayList<>();
    for (Node item : items(name)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        list.add(scalar);
      } else {
        yaml.problem(item, name + " holds something that is not a text", "quote it");
      }
    }
    return list;
  }

  /** The mappings of a required list that is not empty. */
  List<YamlMapping> mappings(String name) {
    List<YamlMapping> list = new ArrayList<>();
    for (Node item : items(name)) {
      if (item instanceof MappingNode mapping) {
        list.add(of(yaml, mapping));
      } else {
        yaml.problem(item, name + " holds something that is not a mapping", "see docs/rules.md");
      }
    }
    return list;
  }

  /** A required mapping, empty when it is missing or wrong. */
  Optional<YamlMapping> mapping(String name) {
    Optional<Node> value = required(name);
    if (value.isPresent() && value.get() instanceof MappingNode mapping) {
      return Optional.of(of(yaml, mapping));
    }
    value.ifPresent(
        node -> yaml.problem(node, name + " must be a mapping", "write it as {key: value}"));
    return Optional.empty();
  }

  private List<Node> items(String name) {
    Optional<Node> value = required(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    yaml.problem(
        value.get(), name + " must be a list of one or more", "write each on a line after '- '");
    return List.of();
  }

  private Optional<Node> required(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      yaml.problem(
          node, name + " is missing", "add '" + name + ":'; docs/rules.md says what it is");
      return Optional.empty();
    }
    return Optional.of(entry.value());
  }
}
