package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.needtoknow.parsers.log.BlockReport;

/** Totals that a report prints of itself, held against the rows that were read. */
public final class StatedTotals {
  /** A total that does not agree with the rows. */
  public record Disagreement(String scope, long line, long stated, long counted) {}

  private final List<Disagreement> disagreements = new ArrayList<>();
  private final List<BlockReport.StatedTotal> grand = new ArrayList<>();
  private long rows;
  private long checked;

  public void add(BlockReport report) {
    rows += report.lookups() + report.rejected();
    for (BlockReport.StatedTotal total : report.stated()) {
      if (total.counted() < 0) {
        grand.add(total);
        continue;
      }
      checked++;
      if (total.stated() != total.counted()) {
        disagreements.add(
            new Disagreement(total.scope(), total.line(), total.stated(), total.counted()));
      }
    }
  }

  /** How many totals the file prints. */
  public long count() {
    return checked + grand.size();
  }

  /** Those that do not agree, in order of their lines; grand totals are held against all rows. */
  public List<Disagreement> disagreements() {
    List<Disagreement> all = new ArrayList<>(disagreements);
    for (BlockReport.StatedTotal total : grand) {
      if (total.stated() != rows) {
        all.add(new Disagreement(total.scope(), total.line(), total.stated(), rows));
      }
    }
    all.sort(java.util.Comparator.comparingLong(Disagreement::line));
    return Collections.unmodifiableList(all);
  }
}
