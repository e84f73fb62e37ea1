package org.needtoknow.parsers.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;
import org.needtoknow.yaml.YamlText;

/** Reads how one field is taken from a row. */
final class ColumnRuleReader {
  private final Set<String> fixedNames;
  private final Problems problems;

  /**
   * @param fixedNames columns of a fixed-width export, filled before any rule is read
   */
  ColumnRuleReader(Set<String> fixedNames, Problems problems) {
    this.fixedNames = fixedNames;
    this.problems = problems;
  }

  /** The rules of one field: one, or several to be tried in order. */
  List<ColumnRule> read(String field, YamlNode node) {
    List<ColumnRule> rules = new ArrayList<>();
    boolean names = node.asItems().stream().allMatch(item -> item instanceof YamlText);
    if (names) {
      rules.add(named(node, texts(node)));
      return rules;
    }
    for (YamlNode item : node.asItems()) {
      if (item instanceof YamlText text) {
        rules.add(named(item, List.of(text)));
      } else {
        rules.add(rule(item.asMap(problems, "the field '" + field + "'")));
      }
    }
    return rules;
  }

  private List<YamlText> texts(YamlNode node) {
    return node.asTexts(problems, "a column");
  }

  private ColumnRule named(YamlNode node, List<YamlText> columns) {
    checkFixed(columns);
    return new ColumnRule(
        node.place(),
        columns.stream().map(YamlText::value).toList(),
        List.of(),
        " ",
        "",
        ColumnRule.Line.ALL,
        false,
        null,
        0,
        ValueTable.NONE,
        null,
        List.of(),
        false);
  }

  private void checkFixed(List<YamlText> columns) {
    for (YamlText column : columns) {
      if (!fixedNames.isEmpty() && !fixedNames.contains(Headings.key(column.value()))) {
        column
            .place()
            .problem(
                problems,
                "'fields' has no '" + column.value() + "'",
                Problems.didYouMean(column.value(), fixedNames));
      }
    }
  }

  private ColumnRule rule(YamlMap map) {
    map.onlyKnown(
        problems,
        "column",
        "join",
        "with",
        "constant",
        "take",
        "decode",
        "match",
        "group",
        "values",
        "otherwise",
        "when",
        "patterns",
        "optional");
    List<YamlText> columns = map.texts("column", problems);
    List<YamlText> join = map.texts("join", problems);
    String constant = map.text("constant", problems);
    checkFixed(columns);
    checkFixed(join);
    int sources =
        (columns.isEmpty() ? 0 : 1) + (join.isEmpty() ? 0 : 1) + (constant.isEmpty() ? 0 : 1);
    if (sources != 1) {
      map.place()
          .problem(
              problems,
              "a field is taken from one of 'column', 'join' and 'constant'",
              sources == 0 ? "give one of them" : "keep one of them");
    }
    Pattern match = match(map);
    return new ColumnRule(
        map.place(),
        columns.stream().map(YamlText::value).toList(),
        join.stream().map(YamlText::value).toList(),
        map.entries().containsKey("with") ? with(map) : " ",
        constant,
        line(map),
        oneOf(map, "decode", List.of("url")).isPresent(),
        match,
        group(map, match),
        values(map),
        map.get("when").map(node -> condition(node.asMap(problems, "'when'"))).orElse(null),
        patterns(map, "patterns"),
        oneOf(map, "optional", List.of("yes", "true")).isPresent());
  }

  private String with(YamlMap map) {
    String with = map.text("with", problems);
    return with.isEmpty() ? " " : with;
  }

  private Optional<String> oneOf(YamlMap map, String name, List<String> words) {
    String text = map.text(name, problems).toLowerCase(Locale.ROOT);
    if (text.isEmpty() || (name.equals("optional") && List.of("no", "false").contains(text))) {
      return Optional.empty();
    }
    if (!words.contains(text)) {
      map.placeOf(name)
          .problem(
              problems,
              "'" + name + "' cannot be '" + text + "'",
              "write " + String.join(" or ", words));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private ColumnRule.Line line(YamlMap map) {
    return oneOf(map, "take", List.of("first line", "last line"))
        .map(word -> word.startsWith("first") ? ColumnRule.Line.FIRST : ColumnRule.Line.LAST)
        .orElse(ColumnRule.Line.ALL);
  }

  private Pattern match(YamlMap map) {
    String text = map.text("match", problems);
    try {
      return text.isEmpty() ? null : Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      map.placeOf("match")
          .problem(
              problems,
              "'match' is no regular expression: " + e.getDescription(),
              "write it in single quotes, so that \\ stays as it is");
      return null;
    }
  }

  private int group(YamlMap map, Pattern match) {
    String text = map.text("group", problems);
    int groups = match == null ? 0 : match.matcher("").groupCount();
    if (text.isEmpty()) {
      return groups == 0 ? 0 : 1;
    }
    if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > groups) {
      map.placeOf("group")
          .problem(
              problems, "'match' has no group " + text, "it has " + groups + " in parentheses");
      return 0;
    }
    return Integer.parseInt(text);
  }

  private ValueTable values(YamlMap map) {
    Map<String, String> words = new LinkedHashMap<>();
    map.get("values")
        .ifPresent(
            node ->
                node.asMap(problems, "'values'")
                    .entries()
                    .forEach(
                        (word, entry) ->
                            words.put(word, entry.value().asText(problems, "a value"))));
    String otherwise =
        map.entries().containsKey("otherwise") ? map.text("otherwise", problems) : null;
    return words.isEmpty() && otherwise == null ? ValueTable.NONE : ValueTable.of(words, otherwise);
  }

  /** A condition on the cells of a row. */
  Condition condition(YamlMap map) {
    map.onlyKnown(problems, "column", "is", "is-not", "as");
    List<YamlText> columns = map.texts("column", problems);
    checkFixed(columns);
    boolean negated = map.get("is-not").isPresent();
    List<YamlText> words = map.texts(negated ? "is-not" : "is", problems);
    if (columns.isEmpty() || words.isEmpty() || (negated && map.get("is").isPresent())) {
      map.place()
          .problem(
              problems,
              "a condition has 'column' and one of 'is' and 'is-not'",
              "such as {column: Type, is: [Reply]}");
    }
    Map<String, String> table = new LinkedHashMap<>();
    words.forEach(word -> table.put(word.value(), "yes"));
    return new Condition(
        columns.stream().map(YamlText::value).toList(), ValueTable.of(table, "no"), negated);
  }

  /** Patterns of times that can be used. */
  List<String> patterns(YamlMap map, String name) {
    List<String> patterns = new ArrayList<>();
    for (YamlText text : map.texts(name, problems)) {
      if (MappedStamps.isPattern(text.value())) {
        patterns.add(text.value());
      } else {
        text.place()
            .problem(
                problems,
                "'" + text.value() + "' is no pattern of a time",
                "such as MM/dd/yyyy HH:mm:ss, or the words excel and epoch");
      }
    }
    return patterns;
  }
}
