package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.results.run.SequenceGap;

/**
 * Sequence numbers that are missing or repeated: signs that a log is incomplete or that a day was
 * exported twice.
 */
public final class SequenceGaps {
  private final SortedMap<String, List<BlockReport.SequenceRun>> runs = new TreeMap<>();

  public void add(BlockReport report) {
    for (BlockReport.SequenceRun run : report.sequence()) {
      runs.computeIfAbsent(run.stream(), stream -> new ArrayList<>()).add(run);
    }
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  public List<SequenceGap> gaps() {
    List<SequenceGap> gaps = new ArrayList<>();
    runs.forEach(
        (stream, ofOne) -> {
          long reached = Long.MIN_VALUE;
          for (BlockReport.SequenceRun run : sorted(ofOne)) {
            if (reached != Long.MIN_VALUE && run.first() > reached + 1) {
              gaps.add(new SequenceGap(stream, reached + 1, run.first() - 1));
            }
            reached = Math.max(reached, run.last());
          }
        });
    return gaps;
  }

  /** How many numbers came more than once. */
  public long repeats() {
    long repeats = 0;
    for (List<BlockReport.SequenceRun> ofOne : runs.values()) {
      long reached = Long.MIN_VALUE;
      for (BlockReport.SequenceRun run : sorted(ofOne)) {
        if (run.first() <= reached) {
          repeats += Math.min(reached, run.last()) - run.first() + 1;
        }
        reached = Math.max(reached, run.last());
      }
    }
    return repeats;
  }

  private static List<BlockReport.SequenceRun> sorted(List<BlockReport.SequenceRun> ofOne) {
    List<BlockReport.SequenceRun> sorted = new ArrayList<>(ofOne);
    sorted.sort(
        Comparator.comparingLong(BlockReport.SequenceRun::first)
            .thenComparingLong(BlockReport.SequenceRun::last));
    return sorted;
  }
}
