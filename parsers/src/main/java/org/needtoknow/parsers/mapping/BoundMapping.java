package org.needtoknow.parsers.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableLayout;

/** A mapping applied to the column names of one export: names are replaced by positions. */
public final class BoundMapping {
  private final Mapping mapping;
  private final Headings headings;
  private final Map<String, BoundRule[]> fields = new HashMap<>();
  private final Map<String, BoundCondition> skipped = new LinkedHashMap<>();
  private final Set<String> lacking = new TreeSet<>();

  /** Widths of the columns by position; empty when columns have no fixed width. */
  private final int[] widths;

  private record BoundRule(ColumnRule rule, int column, int[] join, BoundCondition when) {
    boolean isThere() {
      return column >= 0 || join.length > 0 || !rule.constant().isEmpty();
    }
  }

  private record BoundCondition(Condition condition, int column) {
    boolean holds(List<String> cells) {
      return condition.holds(cell(cells, column).strip());
    }
  }

  public BoundMapping(Mapping mapping, Headings headings) {
    this.mapping = mapping;
    this.widths =
        mapping.layout().fixed().stream().mapToInt(TableLayout.FixedColumn::width).toArray();
    this.headings = headings;
    mapping
        .columns()
        .forEach(
            (field, rules) -> {
              BoundRule[] bound =
                  rules.stream().map(rule -> bind(rule, headings)).toArray(BoundRule[]::new);
              fields.put(field, bound);
              boolean there = false;
              for (BoundRule rule : bound) {
                there |= rule.isThere();
              }
              if (!there) {
                lacking.add(field);
              }
            });
    mapping.skipped().forEach((kind, condition) -> skipped.put(kind, bind(condition, headings)));
  }

  private static BoundRule bind(ColumnRule rule, Headings headings) {
    int[] join = rule.join().stream().mapToInt(headings::position).toArray();
    for (int position : join) {
      if (position < 0) {
        join = new int[0];
        break;
      }
    }
    BoundCondition when = rule.when() == null ? null : bind(rule.when(), headings);
    return new BoundRule(rule, first(rule.columns(), headings), join, when);
  }

  private static BoundCondition bind(Condition condition, Headings headings) {
    return new BoundCondition(condition, first(condition.columns(), headings));
  }

  private static int first(List<String> names, Headings headings) {
    for (String name : names) {
      int position = headings.position(name);
      if (position >= 0) {
        return position;
      }
    }
    return -1;
  }

  /** Fields in the mapping that have no column in this export. */
  public Set<String> lacking() {
    return lacking;
  }

  /** True when the mapping has a rule for the field and the export has a column for it. */
  public boolean has(String field) {
    return fields.containsKey(field) && !lacking.contains(field);
  }

  /** Why a row is not a lookup, empty when it is one. */
  Optional<String> skipped(List<String> cells) {
    for (Map.Entry<String, BoundCondition> entry : skipped.entrySet()) {
      if (entry.getValue().holds(cells)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /**
   * The value of a field in a row.
   *
   * @param prose whether {@code none}, {@code n/a}, {@code .} and {@code x} count as empty
   */
  public FieldValue value(String field, List<String> cells, boolean prose) {
    BoundRule[] rules = fields.get(field);
    if (rules == null) {
      return FieldValue.NOT_EXPORTED;
    }
    FieldValue best = FieldValue.NOT_EXPORTED;
    for (BoundRule rule : rules) {
      FieldValue value = value(rule, cells, prose);
      if (value.state() == FieldValue.State.PRESENT) {
        return value;
      }
      if (best.state() != FieldValue.State.MASKED
          && value.state() != FieldValue.State.NOT_EXPORTED) {
        best = value;
      }
    }
    return best;
  }

  /**
   * The heading of the column that a field's value comes from, {@code ""} when no column holds it;
   * all headings when cells are joined.
   */
  public String heading(String field, List<String> cells, boolean prose) {
    String first = "";
    for (BoundRule rule : fields.getOrDefault(field, new BoundRule[0])) {
      String heading = heading(rule);
      if (value(rule, cells, prose).state() == FieldValue.State.PRESENT) {
        return heading;
      }
      first = first.isEmpty() ? heading : first;
    }
    return first;
  }

  private String heading(BoundRule rule) {
    if (rule.join.length == 0) {
      return rule.column < 0 ? "" : headings.names().get(rule.column).strip();
    }
    return Arrays.stream(rule.join)
        .mapToObj(position -> headings.names().get(position).strip())
        .collect(Collectors.joining(" + "));
  }

  private FieldValue value(BoundRule rule, List<String> cells, boolean prose) {
    if (!rule.isThere()) {
      return FieldValue.NOT_EXPORTED;
    }
    if (rule.when != null && !rule.when.holds(cells)) {
      return FieldValue.BLANK;
    }
    if (!rule.rule.constant().isEmpty()) {
      return FieldValue.of(rule.rule.constant());
    }
    return rule.rule.value(text(rule, cells), mapping.words(), prose);
  }

  /**
   * Whether the text fills the whole width of the field's column, so that it may be cut off. This
   * is only possible for columns of a fixed width.
   */
  boolean fillsItsColumn(String field, List<String> cells) {
    if (widths.length == 0) {
      return false;
    }
    for (BoundRule rule : fields.getOrDefault(field, new BoundRule[0])) {
      if (rule.column >= 0 && cell(cells, rule.column).strip().length() >= widths[rule.column]) {
        return true;
      }
    }
    return false;
  }

  private static String text(BoundRule rule, List<String> cells) {
    if (rule.join.length == 0) {
      return cell(cells, rule.column);
    }
    StringBuilder joined = new StringBuilder();
    for (int position : rule.join) {
      String part = cell(cells, position).strip();
      if (!part.isEmpty()) {
        joined.append(joined.length() == 0 ? "" : rule.rule.with()).append(part);
      }
    }
    return joined.toString();
  }

  private static String cell(List<String> cells, int position) {
    return position < 0 || position >= cells.size() ? "" : cells.get(position);
  }

  /** Patterns for the times of a field. */
  public List<String> patterns(String field) {
    return mapping.patternsOf(field);
  }
}
