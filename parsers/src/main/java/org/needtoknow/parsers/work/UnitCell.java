package org.needtoknow.parsers.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.needtoknow.parsers.feed.FeedRow;

/** The units, or the people, in one cell of a call. */
final class UnitCell {
  /** A call sign is short and has a digit. */
  private static final Pattern CALL_SIGN = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9-]{0,7}");

  private static final Pattern WORD = Pattern.compile("[\\s,;/&|+()]+");

  private static final String SEPARATORS = ",;/&|+\n";
  private static final Pattern BETWEEN = Pattern.compile("\\s*[" + SEPARATORS + "]\\s*");

  private UnitCell() {}

  /**
   * The units of a cell, one at least. When its parts are not all call signs, those that the roster
   * has; the cell as it is when the roster has none of them.
   */
  static List<String> units(String cell, UnitRoster roster) {
    if (roster.isKnown(cell)) {
      return List.of(cell);
    }
    List<String> parts = parts(cell);
    if (parts.size() > 1 && parts.stream().allMatch(part -> isUnit(part, roster))) {
      return parts;
    }
    List<String> known = known(cell, roster);
    return known.isEmpty() ? List.of(cell) : known;
  }

  /** Whether a cell holds several entries, and at least one of them is not a call sign. */
  static boolean isUnreadable(String cell, UnitRoster roster) {
    List<String> parts = parts(cell);
    boolean several = parts.size() > 1 || !known(cell, roster).isEmpty();
    return several
        && !roster.isKnown(cell)
        && !parts.stream().allMatch(part -> isUnit(part, roster));
  }

  private static List<String> known(String cell, UnitRoster roster) {
    return Arrays.stream(WORD.split(cell)).filter(roster::isKnown).distinct().toList();
  }

  /** The people of the cell {@code employee}, also where a comma separates known numbers. */
  static List<String> people(FeedRow row, Set<String> people) {
    List<String> parts = parts(row.text("employee"));
    return parts.size() > 1 && people.containsAll(parts) ? parts : row.list("employee");
  }

  private static boolean maySeparate(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (SEPARATORS.indexOf(cell.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnit(String part, UnitRoster roster) {
    return roster.isKnown(part) || CALL_SIGN.matcher(part).matches();
  }

  private static List<String> parts(String cell) {
    if (!maySeparate(cell)) {
      return cell.isBlank() ? List.of() : List.of(cell.strip());
    }
    List<String> parts = new ArrayList<>(2);
    for (String part : BETWEEN.split(cell)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
