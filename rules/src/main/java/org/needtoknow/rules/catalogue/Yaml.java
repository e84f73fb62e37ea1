package org.needtoknow.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.settings.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One YAML text as nodes with their places, and the list to which everything wrong in it is added.
 */
final class Yaml {
  private static final int MAX_DEPTH = 40;

  private final String file;
  private final String text;
  private final List<Problem> problems;

  Yaml(String file, String text, List<Problem> problems) {
    this.file = file;
    this.text = text.replace("\r\n", "\n");
    this.problems = problems;
  }

  /** The file's one mapping; empty, with the problem told, when it holds anything else. */
  Optional<YamlMapping> root() {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
      Optional<Event> tooDeep = tooDeep(settings);
      if (tooDeep.isPresent()) {
        Mark mark = tooDeep.get().getStartMark().orElseThrow();
        problem(
            mark.getLine() + 1,
            mark.getColumn() + 1,
            "this is nested deeper than any rule",
            "see docs/rules.md");
        return Optional.empty();
      }
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isPresent() && node.get() instanceof MappingNode mapping) {
        return Optional.of(YamlMapping.of(this, mapping));
      }
      problem(0, 0, "the file holds no rule", "begin it with 'id:'; see docs/rules.md");
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      problem(
          mark == null ? 0 : mark.getLine() + 1,
          mark == null ? 0 : mark.getColumn() + 1,
          "this is not YAML: " + e.getProblem(),
          "look at the indentation, colons and quotes here");
    } catch (YamlEngineException e) {
      problem(0, 0, "this is not YAML: " + e.getMessage(), "save the file as UTF-8 text");
    }
    return Optional.empty();
  }

  /** Where it nests deeper than can be put together: seen on the way through it, before that. */
  private Optional<Event> tooDeep(LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        return Optional.of(event);
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return Optional.empty();
  }

  void problem(Node at, String message, String wayOut) {
    Mark mark = at.getStartMark().orElseThrow();
    problem(mark.getLine() + 1, mark.getColumn() + 1, message, wayOut);
  }

  void problem(int line, int column, String message, String wayOut) {
    problems.add(new Problem(file, line, column, message, wayOut));
  }

  /**
   * A problem at a place inside a scalar's value. The value is what YAML made of the text (without
   * indentation, quotes and folds), so its characters are found again in the text, in order.
   *
   * @param offset into the value
   */
  void problemInside(ScalarNode scalar, int offset, String message, String wayOut) {
    int place = scalar.getStartMark().orElseThrow().getIndex();
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      place = text.indexOf('\n', place) + 1;
    } else if (style != ScalarStyle.PLAIN) {
      place++;
    }
    String value = scalar.getValue();
    int last = place;
    for (int i = 0; i <= Math.min(offset, value.length() - 1); i++) {
      char wanted = value.charAt(i);
      if (Character.isWhitespace(wanted)) {
        continue;
      }
      int found = text.indexOf(wanted, place);
      if (found < 0) {
        break;
      }
      last = found;
      place = found + 1;
    }
    int lineStart = text.lastIndexOf('\n', last - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    problem(line, last - lineStart + 1, message, wayOut);
  }
}
