package org.needtoknow.parsers.mapping;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlDocument;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;
import org.needtoknow.yaml.YamlText;

/** Reads a mapping file: its layout, and which field has which rules. */
public final class MappingReader {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5})\\s*-\\s*(\\d{1,5})");
  private static final List<String> FORMATS = List.of("csv", "xlsx", "json-lines", "fixed-width");

  private final String file;
  private final List<String> fields;
  private final Problems problems;
  private final Set<String> fixedNames = new HashSet<>();
  private final ColumnRuleReader rules;

  private MappingReader(String file, List<String> fields, Problems problems) {
    this.file = file;
    this.fields = fields;
    this.problems = problems;
    this.rules = new ColumnRuleReader(fixedNames, problems);
  }

  /** Reads the mapping of a query log; empty when it is not in order. */
  public static Optional<Mapping> ofLog(Path folder, String file, Problems problems) {
    return new MappingReader(file, LogField.words(), problems).read(folder, List.of("time"));
  }

  /**
   * Reads the mapping of a table of a feed.
   *
   * @param columns the table's columns
   * @param required those that must be mapped
   */
  public static Optional<Mapping> ofFeed(
      Path folder, String file, List<String> columns, List<String> required, Problems problems) {
    return new MappingReader(file, columns, problems).read(folder, required);
  }

  private Optional<Mapping> read(Path folder, List<String> required) {
    int before = problems.list().size();
    Optional<YamlNode> root = YamlDocument.read(folder, file, problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = root.get().asMap(problems, "the file");
    map.onlyKnown(
        problems,
        "format",
        "delimiter",
        "sheet",
        "heading",
        "fields",
        "zone",
        "times",
        "columns",
        "masked",
        "empty",
        "skip");
    TableLayout layout = layout(map);
    Optional<ZoneId> zone = zone(map);
    List<String> patterns = rules.patterns(map, "times");
    Map<String, List<ColumnRule>> columns = columns(map, required);
    CellWords words = new CellWords(words(map, "masked"), words(map, "empty"));
    Map<String, Condition> skipped = skipped(map);
    return problems.list().size() > before
        ? Optional.empty()
        : Optional.of(new Mapping(file, layout, zone, patterns, columns, words, skipped));
  }

  private TableLayout layout(YamlMap map) {
    String word = map.text("format", problems).toLowerCase(Locale.ROOT);
    TableFormat format = TableFormat.CSV;
    if (word.isEmpty() || !FORMATS.contains(word)) {
      map.placeOf("format")
          .problem(
              problems,
              word.isEmpty() ? "'format' is not given" : "there is no format '" + word + "'",
              "csv, xlsx, json-lines or fixed-width");
    } else {
      format = TableFormat.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    List<TableLayout.FixedColumn> fixed = fixed(map, format);
    return new TableLayout(
        format, delimiter(map), map.text("sheet", problems), heading(map, format), fixed);
  }

  private Optional<Character> delimiter(YamlMap map) {
    String word = map.text("delimiter", problems);
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case "tab", "\\t" -> Optional.of('\t');
      case "comma" -> Optional.of(',');
      case "semicolon" -> Optional.of(';');
      case "bar", "pipe" -> Optional.of('|');
      default -> {
        if (word.length() != 1 || word.charAt(0) > 126 || word.equals("\"")) {
          map.placeOf("delimiter")
              .problem(
                  problems,
                  "'" + word + "' cannot stand between cells",
                  "comma, tab, semicolon, bar, or one character");
          yield Optional.empty();
        }
        yield Optional.of(word.charAt(0));
      }
    };
  }

  private int heading(YamlMap map, TableFormat format) {
    String word = map.text("heading", problems);
    int usual = format == TableFormat.FIXED_WIDTH ? 0 : 1;
    if (word.isEmpty()) {
      return usual;
    }
    if (word.equalsIgnoreCase("none")) {
      return 0;
    }
    if (!word.matches("[1-9]\\d{0,3}")) {
      map.placeOf("heading")
          .problem(
              problems,
              "'" + word + "' is no line",
              "the number of the line with the column names, or none");
      return usual;
    }
    return Integer.parseInt(word);
  }

  private List<TableLayout.FixedColumn> fixed(YamlMap map, TableFormat format) {
    List<TableLayout.FixedColumn> columns = new ArrayList<>();
    Optional<YamlNode> node = map.get("fields");
    if (format == TableFormat.FIXED_WIDTH && node.isEmpty()) {
      map.place()
          .problem(
              problems,
              "a fixed-width export needs 'fields'",
              "name each column with its first and last character, such as OPERATOR: 1-8");
    }
    if (node.isEmpty()) {
      return columns;
    }
    node.get()
        .asMap(problems, "'fields'")
        .entries()
        .forEach(
            (name, entry) -> {
              String span = entry.value().asText(problems, "a field");
              Matcher matcher = SPAN.matcher(span);
              fixedNames.add(Headings.key(name));
              if (!matcher.matches()
                  || Integer.parseInt(matcher.group(1)) < 1
                  || Integer.parseInt(matcher.group(2)) < Integer.parseInt(matcher.group(1))) {
                entry
                    .value()
                    .place()
                    .problem(
                        problems,
                        "'" + span + "' is no place in a line",
                        "first and last character, counted from 1, such as 10-23");
              } else {
                int from = Integer.parseInt(matcher.group(1));
                columns.add(
                    new TableLayout.FixedColumn(
                        name, from, Integer.parseInt(matcher.group(2)) - from + 1));
              }
            });
    return columns;
  }

  private Optional<ZoneId> zone(YamlMap map) {
    String text = map.text("zone", problems);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      map.placeOf("zone")
          .problem(
              problems,
              "there is no time zone '" + text + "'",
              "such as America/New_York, America/Chicago, America/Denver or UTC");
      return Optional.empty();
    }
  }

  private Set<String> words(YamlMap map, String name) {
    Set<String> words = new HashSet<>();
    map.texts(name, problems).forEach(text -> words.add(text.value()));
    return words;
  }

  private Map<String, List<ColumnRule>> columns(YamlMap map, List<String> required) {
    Map<String, List<ColumnRule>> columns = new LinkedHashMap<>();
    YamlMap block = map.get("columns").map(node -> node.asMap(problems, "'columns'")).orElse(null);
    if (block == null) {
      map.place().problem(problems, "'columns' is not given", "say which column is which field");
      return columns;
    }
    block
        .entries()
        .forEach(
            (name, entry) -> {
              String field = Headings.key(name);
              if (!fields.contains(field)) {
                entry
                    .keyPlace()
                    .problem(
                        problems,
                        "no field is called '" + name + "'",
                        Problems.didYouMean(name, fields));
              } else if (!isNotExported(entry.value())) {
                columns.put(field, rules.read(name, entry.value()));
              }
            });
    for (String field : required) {
      if (!columns.containsKey(field)) {
        block
            .place()
            .problem(
                problems,
                "no column is given for '" + field + "'",
                "without it no row can be read");
      }
    }
    return columns;
  }

  /** {@code not exported} says outright what leaving the field out says too. */
  private static boolean isNotExported(YamlNode node) {
    return node instanceof YamlText text && Headings.key(text.value()).equals("not_exported");
  }

  private Map<String, Condition> skipped(YamlMap map) {
    Map<String, Condition> skipped = new LinkedHashMap<>();
    for (YamlNode item : map.get("skip").map(YamlNode::asItems).orElse(List.of())) {
      YamlMap condition = item.asMap(problems, "an entry of 'skip'");
      String kind = condition.required("as", "what such a row is, such as reply", problems);
      if (!kind.isEmpty() && skipped.put(kind, rules.condition(condition)) != null) {
        condition
            .placeOf("as")
            .problem(problems, "'" + kind + "' is skipped already", "use another word");
      }
    }
    return skipped;
  }
}
