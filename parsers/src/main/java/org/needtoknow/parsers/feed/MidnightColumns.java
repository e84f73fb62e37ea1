package org.needtoknow.parsers.feed;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds columns of ends whose every time is a midnight: databases without a type for days write
 * {@code 2026-03-05 00:00:00.000} for a day. A midnight without seconds was typed by a person, and
 * is a time. The first rows of a file decide.
 */
final class MidnightColumns {
  /** Rows after which nothing new is to be expected. */
  private static final int ROWS = 5000;

  private static final Pattern MIDNIGHT =
      Pattern.compile(
          "(.*\\d)[T ]+(?:0?0:00:00(?:[.,]0+)?|12:00:00 ?AM)", Pattern.CASE_INSENSITIVE);

  private final Set<String> ends;
  private final Set<String> midnights = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final boolean shifts;
  private int rows;

  MidnightColumns(FeedTable table) {
    this.ends = table.ends();
    this.shifts =
        table == FeedTable.DUTY || table == FeedTable.UNITS || table == FeedTable.CREDENTIAL_EVENTS;
  }

  /** The date of a midnight; any other text as it is. */
  static String day(String text) {
    Matcher midnight = MIDNIGHT.matcher(text);
    return midnight.matches() ? midnight.group(1).strip() : text;
  }

  void add(FeedRow row) {
    rows++;
    for (String column : ends) {
      add(column, row.text(column));
    }
    if (shifts) {
      add("from", row.text("from"));
    }
  }

  private void add(String column, String text) {
    if (!text.isEmpty()) {
      boolean midnight = MIDNIGHT.matcher(text).matches();
      boolean bareDate = text.indexOf(':') < 0;
      if (midnight) {
        midnights.add(column);
      } else if (!bareDate) {
        others.add(column);
      }
    }
  }

  /** Whether another row can change the answer. */
  boolean wantsMore() {
    return rows < ROWS && !others.containsAll(ends);
  }

  /** Shifts often end at midnight: they are days only if they also begin at midnight. */
  Set<String> days() {
    Set<String> days = new HashSet<>(midnights);
    days.removeAll(others);
    days.retainAll(ends);
    return shifts && (others.contains("from") || !midnights.contains("from")) ? Set.of() : days;
  }
}
