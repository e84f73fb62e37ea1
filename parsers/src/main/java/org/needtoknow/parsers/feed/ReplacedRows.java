package org.needtoknow.parsers.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how many rows of one file are replaced by different rows of another file. A later month's
 * export replaces some; an export that replaces most of a file is usually an outdated copy.
 */
public final class ReplacedRows {
  private static final long FEW = 3;

  private final Map<String, Map<String, Long>> byLater = new TreeMap<>();

  /** A row of one file was replaced by one of another, or of the same. */
  public void add(String earlier, String later) {
    if (!earlier.equals(later)) {
      byLater.computeIfAbsent(later, file -> new TreeMap<>()).merge(earlier, 1L, Long::sum);
    }
  }

  /** The reports of one table, with a problem noted where a file replaces most of another. */
  public List<FeedReport> noted(List<FeedReport> reports) {
    List<FeedReport> noted = new ArrayList<>();
    for (FeedReport report : reports) {
      FeedReport with = report;
      for (FeedReport earlier : reports) {
        long replaced =
            byLater.getOrDefault(report.file(), Map.of()).getOrDefault(earlier.file(), 0L);
        if (replaced >= FEW
            && replaced * 2 > earlier.accepted()
            && !isSeries(earlier.file(), report.file())) {
          with =
              with.with(
                  "replaces "
                      + replaced
                      + " of "
                      + earlier.accepted()
                      + " rows of "
                      + earlier.file()
                      + ", because its name sorts after it; remove the file that is out of date");
        }
      }
      noted.add(with);
    }
    return noted;
  }

  /**
   * Whether names differ only in numbers, such as months: the later file is meant to replace rows.
   */
  private static boolean isSeries(String one, String other) {
    String bare = one.replaceAll("\\d", "");
    return bare.length() < one.length() && bare.equals(other.replaceAll("\\d", ""));
  }
}
