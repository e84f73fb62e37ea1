package org.needtoknow.parsers.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Distinguishes a row of column names from a row of data. The first row of a file without column
 * names must not be read as names, and messages must not quote it: it may name a person, and a
 * surname may also be the name of a column ({@code Case}).
 */
public final class ColumnNames {
  private static final Pattern DATA = Pattern.compile("\\d\\D{0,2}\\d");

  /** This many known names in one row are not chance. */
  private static final int ENOUGH = 3;

  private static final int LONGEST = 40;

  private ColumnNames() {}

  /**
   * Whether these cells are column names: no cell holds a number or a date, and at least half of
   * the cells are known names, or several are and include the required ones.
   *
   * @param known names in the form of {@link Headings#key}
   * @param required names that must be present
   */
  public static boolean are(List<String> cells, Set<String> known, Collection<String> required) {
    Set<String> keys = new java.util.HashSet<>();
    long filled = 0;
    long ofKnown = 0;
    boolean data = false;
    for (String cell : cells) {
      String key = Headings.key(cell);
      if (!key.isEmpty()) {
        filled++;
        keys.add(key);
        boolean isKnown = known.contains(key);
        ofKnown += isKnown ? 1 : 0;
        data |= !isKnown && mayBeData(cell);
      }
    }
    if (ofKnown == 0) {
      return false;
    }
    int enough = Math.min(ENOUGH, Math.max(1, required.size()));
    return ofKnown * 2 >= filled || !data && ofKnown >= enough && keys.containsAll(required);
  }

  /** True for a cell with two adjacent digits, or with only a dash or similar mark between them. */
  public static boolean mayBeData(String cell) {
    return DATA.matcher(cell).find();
  }

  /** A column name as messages may show it; its position when it is hardly a column name. */
  public static String shown(List<String> names, int position) {
    String name = names.get(position).strip();
    return mayBeData(name) || name.length() > LONGEST ? "number " + (position + 1) : name;
  }
}
