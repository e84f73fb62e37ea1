package org.needtoknow.parsers.directory;

import java.util.List;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.parsers.feed.FeedReport;

/** The directory and a report on each file that it was read from. */
public record DirectoryRead(Directory directory, List<FeedReport> reports) {
  public DirectoryRead {
    reports = List.copyOf(reports);
  }
}
