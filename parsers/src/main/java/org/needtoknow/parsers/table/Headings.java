package org.needtoknow.parsers.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds columns by name. Case does not matter, nor do surrounding space, a byte order mark, and
 * whether words are joined by a space, a dash or an underscore.
 */
public final class Headings {
  private final List<String> names;
  private final List<String> keys;
  private final Map<String, Integer> positions = new HashMap<>();

  public Headings(List<String> names) {
    this.names = List.copyOf(names);
    this.keys = this.names.stream().map(Headings::key).toList();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (!key.isEmpty()) {
        positions.putIfAbsent(key, i);
      }
    }
  }

  /** A column name in the form used for comparison. */
  public static String key(String name) {
    String bare = name.strip();
    StringBuilder key = new StringBuilder(bare.length());
    boolean joint = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '_' || c == '-' || c == '\u00A0' || Character.isWhitespace(c)) {
        joint = true;
      } else if (c != '\uFEFF') {
        key.append(joint ? "_" : "").append(c);
        joint = false;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The known columns that occur more than once: which of them is meant is not known. */
  public List<String> twice(Collection<String> known) {
    return keys.stream()
        .filter(key -> known.contains(key) && keys.indexOf(key) != keys.lastIndexOf(key))
        .distinct()
        .toList();
  }

  /** Whether a row names the same columns in another order, as a second export in one file does. */
  public boolean isReorderedBy(List<String> cells) {
    if (cells.size() != keys.size() || !cells.isEmpty() && !mayBeName(cells.get(0))) {
      return false;
    }
    for (String cell : cells) {
      if (!keys.contains(key(cell))) {
        return false;
      }
    }
    return cells.stream().map(Headings::key).filter(key -> !key.isEmpty()).distinct().count()
        == keys.stream().filter(key -> !key.isEmpty()).distinct().count();
  }

  public List<String> names() {
    return names;
  }

  /** The position of a column, 0-based, or −1. */
  public int position(String name) {
    return positions.getOrDefault(key(name), -1);
  }

  /** True when a row repeats the column names, as pasted exports do. */
  public boolean isRepeatedBy(List<String> cells) {
    int same = 0;
    for (int i = 0; i < keys.size(); i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      String key = keys.get(i);
      // The form for comparison is never longer than the cell: most rows end here.
      if (cell.length() < key.length() || !mayBegin(cell, key) || !key(cell).equals(key)) {
        return false;
      }
      same += key.isEmpty() ? 0 : 1;
    }
    return same > 0;
  }

  /** False when the first letters or digits already show that the cell is no column name. */
  private boolean mayBeName(String cell) {
    for (String key : keys) {
      // The form for comparison is never longer than the cell.
      if (cell.length() >= key.length() && mayBegin(cell, key)) {
        return true;
      }
    }
    return false;
  }

  /** False when the first letters or digits already show that the cell is not this name. */
  private static boolean mayBegin(String cell, String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = cell.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (!upper && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        return true;
      }
      if ((upper ? c + ('a' - 'A') : c) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
