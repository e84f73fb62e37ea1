package org.needtoknow.parsers.mapping;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableLayout;

/**
 * A mapping file that was read and has no mistakes. Immutable.
 *
 * @param file the mapping file, relative to the department folder
 * @param layout the layout of the export
 * @param zone zone of times without an offset, empty when the department sets it
 * @param patterns patterns of times, in the order in which they are tried
 * @param columns for each field its rules, the first that yields a value
 * @param words words for masked and empty
 * @param skipped rows that are not lookups, by kind
 */
public record Mapping(
    String file,
    TableLayout layout,
    Optional<ZoneId> zone,
    List<String> patterns,
    Map<String, List<ColumnRule>> columns,
    CellWords words,
    Map<String, Condition> skipped) {
  public Mapping {
    patterns = List.copyOf(patterns);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
  }

  /** The names of columns that the mapping reads, in the form used for comparison. */
  public Set<String> columnKeys() {
    Set<String> keys = new TreeSet<>();
    for (List<ColumnRule> rules : columns.values()) {
      for (ColumnRule rule : rules) {
        rule.columns().forEach(name -> keys.add(Headings.key(name)));
        rule.join().forEach(name -> keys.add(Headings.key(name)));
        if (rule.when() != null) {
          rule.when().columns().forEach(name -> keys.add(Headings.key(name)));
        }
      }
    }
    for (Condition condition : skipped.values()) {
      condition.columns().forEach(name -> keys.add(Headings.key(name)));
    }
    return keys;
  }

  /** The names of columns that hold a field, in the form used for comparison. */
  Set<String> keysOf(String field) {
    Set<String> keys = new TreeSet<>();
    for (ColumnRule rule : columns.getOrDefault(field, List.of())) {
      rule.columns().forEach(name -> keys.add(Headings.key(name)));
      rule.join().forEach(name -> keys.add(Headings.key(name)));
    }
    return keys;
  }

  /** The names of columns that hold a field, as the mapping writes them. */
  public List<String> namesOf(String field) {
    return columns.getOrDefault(field, List.of()).stream()
        .flatMap(rule -> Stream.concat(rule.columns().stream(), rule.join().stream()))
        .distinct()
        .toList();
  }

  /** Patterns for the times of a field, empty for ISO 8601 alone. */
  public List<String> patternsOf(String field) {
    for (ColumnRule rule : columns.getOrDefault(field, List.of())) {
      if (!rule.patterns().isEmpty()) {
        return rule.patterns();
      }
    }
    return patterns;
  }

  @Override
  public String toString() {
    return "Mapping[" + file + "]";
  }
}
