package org.needtoknow.parsers.check;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.parsers.coverage.CoverageReader;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.work.WorkOnFile;

/**
 * What can be said of a department before any run.
 *
 * @param logs file by file
 * @param feeds file by file
 * @param coverage how far each feed reaches
 * @param unmatched what files name and what matches nothing, the most frequent of each kind first
 * @param missing feeds that are not there, and what each costs
 */
public record DepartmentCheck(
    Department department,
    List<LogCheck> logs,
    List<FeedReport> feeds,
    Coverage coverage,
    List<Unmatched> unmatched,
    List<MissingFeed> missing) {
  public DepartmentCheck {
    logs = List.copyOf(logs);
    feeds = List.copyOf(feeds);
    unmatched = List.copyOf(unmatched);
    missing = List.copyOf(missing);
  }

  /** Reads everything once and decides nothing. */
  public static DepartmentCheck run(Department department) {
    DirectoryRead read = DirectoryReader.read(department);
    WorkOnFile work = WorkOnFile.read(department, read.directory());
    List<FeedReport> feeds = new ArrayList<>(read.reports());
    feeds.addAll(work.reports());
    Coverage coverage = CoverageReader.read(department, feeds, work.outcome());
    List<String> systems = department.logs().stream().map(LogSource::system).toList();
    UnmatchedFinder matching = new UnmatchedFinder(systems, read.directory(), work);
    List<LogCheck> logs = LogChecks.read(department, matching::lookup);
    return new DepartmentCheck(
        department,
        logs,
        feeds,
        coverage,
        matching.unmatched(),
        MissingFeeds.of(coverage, department.settings().templates()));
  }

  /** Rows and records that could not be read, over all files. */
  public long rejected() {
    return logs.stream().mapToLong(log -> log.counts().rejected()).sum()
        + feeds.stream().mapToLong(FeedReport::rejectedRows).sum();
  }
}
