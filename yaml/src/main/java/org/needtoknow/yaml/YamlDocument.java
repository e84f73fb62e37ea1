package org.needtoknow.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.needtoknow.yaml.YamlError.Kind;
import org.needtoknow.yaml.YamlNode.Place;
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

/** Reads a YAML text into nodes with places. */
public final class YamlDocument {
  private final String file;
  private final String text;
  private final Consumer<YamlError> errors;

  private YamlDocument(String file, String text, Consumer<YamlError> errors) {
    this.file = file;
    this.text = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    this.errors = errors;
  }

  /**
   * Reads {@code folder/file}. What is wrong goes to the problems; the result is then empty.
   *
   * @param file path relative to the folder, as problems name it
   */
  public static Optional<YamlNode> read(Path folder, String file, Problems problems) {
    return SettingsFile.read(folder, file, problems).flatMap(text -> parse(file, text, problems));
  }

  /** Parses text; the result is empty when the text has no content or is not YAML. */
  public static Optional<YamlNode> parse(String file, String text, Problems problems) {
    return parse(file, text, error -> problems.add(error.asProblem()));
  }

  /**
   * Parses text; the result is empty when the text has no content or is not YAML.
   *
   * @param errors takes each error, for callers with words of their own
   */
  public static Optional<YamlNode> parse(String file, String text, Consumer<YamlError> errors) {
    return new YamlDocument(file, text, errors).root();
  }

  private Optional<YamlNode> root() {
    try {
      // Without this the parser would reject such a key before its place is known.
      LoadSettings settings =
          LoadSettings.builder().setLabel(file).setAllowNonScalarKeys(true).build();
      Optional<YamlBounds.TooFar> tooFar = YamlBounds.find(text, settings);
      if (tooFar.isPresent()) {
        YamlBounds.TooFar first = tooFar.get();
        error(first.kind(), place(first.at().getStartMark()), first.alias());
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        error(Kind.EMPTY, place(Optional.empty()), "");
        return Optional.empty();
      }
      return Optional.of(node(root.get(), 0));
    } catch (MarkedYamlEngineException e) {
      Place place = place(e.getProblemMark().or(e::getContextMark));
      error(Kind.NOT_YAML, place, oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      error(Kind.NOT_YAML, place(Optional.empty()), oneLine(e.getMessage()));
    }
    return Optional.empty();
  }

  private static String oneLine(String text) {
    return text == null ? "unreadable" : text.replaceAll("\\s+", " ").strip();
  }

  private YamlNode node(Node node, int depth) {
    Place place = place(node.getStartMark());
    if (depth > YamlBounds.MAX_DEPTH || node.isRecursive()) {
      error(Kind.TOO_DEEP, place, "");
      return YamlText.blank(place);
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
    return new YamlText(place, text, (ScalarNode) node);
  }

  private YamlMap map(MappingNode mapping, Place place, int depth) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place keyPlace = place(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        error(Kind.NO_KEY, keyPlace, "");
        continue;
      }
      YamlNode value = node(tuple.getValueNode(), depth + 1);
      if (entries.putIfAbsent(key.getValue().strip(), new YamlMap.Entry(keyPlace, value)) != null) {
        error(Kind.DUPLICATE_KEY, keyPlace, key.getValue());
      }
    }
    return new YamlMap(place, entries);
  }

  private void error(Kind kind, Place place, String detail) {
    errors.accept(new YamlError(kind, place, detail));
  }

  private Place place(Optional<Mark> start) {
    return start
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Place(file, 0, 0));
  }
}
