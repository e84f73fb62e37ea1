package org.needtoknow.parsers.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.parsers.yaml.YamlNode.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file into nodes with places. */
public final class YamlDocument {
  private final String file;
  private final Problems problems;

  private YamlDocument(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads {@code folder/file}. What is wrong goes to the problems; the result is then empty.
   *
   * @param file path relative to the folder, as problems name it
   */
  public static Optional<YamlNode> read(Path folder, String file, Problems problems) {
    return SettingsFile.read(folder, file, problems).flatMap(text -> parse(file, text, problems));
  }

  /** Parses text; the result is empty when it holds nothing or is not YAML. */
  public static Optional<YamlNode> parse(String file, String text, Problems problems) {
    try {
      String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<YamlBounds.TooFar> tooFar = YamlBounds.find(withoutMark, settings);
      if (tooFar.isPresent()) {
        place(file, tooFar.get().at().getStartMark())
            .problem(problems, tooFar.get().message(), tooFar.get().wayOut());
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(withoutMark);
      if (root.isEmpty()) {
        problems.add(file, "holds nothing", "see docs/formats/README.md for what belongs in it");
        return Optional.empty();
      }
      return Optional.of(new YamlDocument(file, problems).node(root.get(), 0));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      problems.add(
          file,
          mark == null ? 0 : mark.getLine() + 1,
          mark == null ? 0 : mark.getColumn() + 1,
          "is not YAML here: " + oneLine(e.getProblem()),
          "look at the indentation, the colons and the quotation marks");
      return Optional.empty();
    } catch (YamlEngineException e) {
      problems.add(file, "is not YAML: " + oneLine(e.getMessage()), "");
      return Optional.empty();
    }
  }

  private static String oneLine(String text) {
    return text == null ? "unreadable" : text.replaceAll("\\s+", " ").strip();
  }

  private YamlNode node(Node node, int depth) {
    Place place = place(node);
    if (depth > YamlBounds.MAX_DEPTH || node.isRecursive()) {
      place.problem(problems, "is nested too deep", "");
      return new YamlText(place, "");
    }
    if (node instanceof MappingNode mapping) {
      return map(mapping, place, depth);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(node(item, depth + 1));
      }
      return new YamlList(place, items);
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean plainNull = scalar.isPlain() && scalar.getValue().matches("~|null|Null|NULL");
    return new YamlText(place, plainNull ? "" : scalar.getValue().strip());
  }

  private YamlMap map(MappingNode mapping, Place place, int depth) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place keyPlace = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        keyPlace.problem(problems, "a name is missing before the colon", "");
        continue;
      }
      YamlNode value = node(tuple.getValueNode(), depth + 1);
      if (entries.putIfAbsent(key.getValue().strip(), new YamlMap.Entry(keyPlace, value)) != null) {
        keyPlace.problem(
            problems,
            "\"" + key.getValue() + "\" stands here a second time",
            "keep one of the two");
      }
    }
    return new YamlMap(place, entries);
  }

  private Place place(Node node) {
    return place(file, node.getStartMark());
  }

  private static Place place(String file, Optional<Mark> start) {
    return start
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Place(file, 0, 0));
  }
}
