package org.needtoknow.parsers.mapping;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.yaml.YamlNode.Place;

/**
 * How one field is taken from a row. Applied in this order: column, join or constant; first or last
 * line; URL decoding; masked and empty words; match; value table.
 *
 * @param place where it stands in the mapping file
 * @param columns alternatives for the column's name: the first that the export has
 * @param join names of columns to be joined, instead of alternatives
 * @param with what stands between joined cells
 * @param constant a value that stands in no column, {@code ""} for none
 * @param line which line of a cell with several is taken
 * @param urlDecoded whether {@code +} and {@code %20} stand for what they do in a URL
 * @param match what part of the text is the value, null for all of it
 * @param group group of the match
 * @param when rows to which the rule applies, null for all
 * @param patterns patterns of a time, empty for those of the mapping
 * @param mayLack true when no file needs to have the column
 */
record ColumnRule(
    Place place,
    List<String> columns,
    List<String> join,
    String with,
    String constant,
    Line line,
    boolean urlDecoded,
    Pattern match,
    int group,
    ValueTable values,
    Condition when,
    List<String> patterns,
    boolean mayLack) {
  enum Line {
    ALL,
    FIRST,
    LAST
  }

  ColumnRule {
    columns = List.copyOf(columns);
    join = List.copyOf(join);
    patterns = List.copyOf(patterns);
  }

  /** The value of text as it stands in the export. */
  FieldValue value(String cell, CellWords words, boolean prose) {
    String text = oneLine(cell).strip();
    if (urlDecoded) {
      text = decoded(text).strip();
    }
    if (words.isMasked(text)) {
      return FieldValue.MASKED;
    }
    if (words.isEmpty(text, prose)) {
      return FieldValue.BLANK;
    }
    if (match != null) {
      Matcher matcher = match.matcher(text);
      text = matcher.find() ? Optional.ofNullable(matcher.group(group)).orElse("").strip() : "";
      if (text.isEmpty()) {
        return FieldValue.BLANK;
      }
    }
    return FieldValue.of(values.valueOf(text));
  }

  private String oneLine(String cell) {
    if (line == Line.ALL || (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0)) {
      return cell;
    }
    String[] lines = cell.strip().split("\\R");
    return line == Line.FIRST ? lines[0] : lines[lines.length - 1];
  }

  private static String decoded(String text) {
    if (text.indexOf('+') < 0 && text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text.replace('+', ' '); // a percent sign that begins no code
    }
  }
}
