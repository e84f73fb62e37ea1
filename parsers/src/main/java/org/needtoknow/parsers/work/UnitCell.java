package org.needtoknow.parsers.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.needtoknow.parsers.feed.FeedRow;

/** The units, or the people, in one cell of a call. */
final class UnitCell {
  /** A call sign is short and has a digit. */
  private static final Pattern CALL_SIGN = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9-]{0,7}");

  private static final String SEPARATORS = ",;/&|+\n";
  private static final Pattern BETWEEN = Pattern.compile("\\s*[" + SEPARATORS + "]\\s*");

  private UnitCell() {}

  /** The units of a cell, one at least; the cell as it is when its parts are not all call signs. */
  static List<String> units(String cell, UnitRoster roster) {
    if (roster.isKnown(cell)) {
      return List.of(cell);
    }
    List<String> parts = parts(cell);
    return parts.size() > 1 && parts.stream().allMatch(part -> isUnit(part, roster))
        ? parts
        : List.of(cell);
  }

  /** Whether a cell holds several entries and one of them is not a call sign. */
  static boolean isUnreadable(String cell, UnitRoster roster) {
    return parts(cell).size() > 1 && units(cell, roster).size() == 1 && !roster.isKnown(cell);
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
