package org.needtoknow.parsers.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a row of column names from a row of data. A file that lacks its column names must not be
 * read as if its first row were names, and what stands in that row must not be repeated: it may
 * name somebody, and a surname may be the name of a column ({@code Case}).
 */
public final class ColumnNames {
  private static final Pattern DATA = Pattern.compile("\\d\\D{0,2}\\d");

  /** So many names that are known do not come together by chance. */
  private static final int ENOUGH = 3;

  private static final int LONGEST = 40;

  private ColumnNames() {}

  /**
   * Whether these cells are column names: at least half of them are known, or several are, the
   * required ones among them, and none holds a number or a date.
   *
   * @param known names as {@link Headings#key} has them
   * @param required those that must be there
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

  /** True for a cell in which two digits stand side by side, or but for a dash or the like. */
  public static boolean mayBeData(String cell) {
    return DATA.matcher(cell).find();
  }

  /** A name as it may be told: where it is hardly one, by its place. */
  public static String shown(List<String> names, int position) {
    String name = names.get(position).strip();
    return mayBeData(name) || name.length() > LONGEST ? "number " + (position + 1) : name;
  }
}
