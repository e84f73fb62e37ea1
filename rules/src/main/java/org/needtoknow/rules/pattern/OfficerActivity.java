package org.needtoknow.rules.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * The data that patterns need about one officer: counts, weeks, and the acts without a strong
 * explanation. Of the other acts, which are nearly all, only their number is kept.
 *
 * @param rows in order of (time, id)
 */
public record OfficerActivity(OfficerTotals totals, List<OfficerWeek> weeks, List<ActRow> rows) {
  public OfficerActivity {
    requireNonNull(totals, "totals");
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  /** Only the number of rows. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "OfficerActivity[%d rows]", rows.size());
  }
}
