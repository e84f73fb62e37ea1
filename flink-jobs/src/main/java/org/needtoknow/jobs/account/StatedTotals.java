package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.results.run.DisagreeingTotal;

/** Compares the totals printed in a report with the rows that were read. */
public final class StatedTotals {
  private final List<DisagreeingTotal> disagreements = new ArrayList<>();
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
            new DisagreeingTotal(total.scope(), total.line(), total.stated(), total.counted()));
      }
    }
  }

  /** How many totals the file prints. */
  public long count() {
    return checked + grand.size();
  }

  /** The totals that disagree, in order of their lines; grand totals are compared with all rows. */
  public List<DisagreeingTotal> disagreements() {
    List<DisagreeingTotal> all = new ArrayList<>(disagreements);
    for (BlockReport.StatedTotal total : grand) {
      if (total.stated() != rows) {
        all.add(new DisagreeingTotal(total.scope(), total.line(), total.stated(), rows));
      }
    }
    all.sort(Comparator.comparingLong(DisagreeingTotal::line));
    return Collections.unmodifiableList(all);
  }
}
