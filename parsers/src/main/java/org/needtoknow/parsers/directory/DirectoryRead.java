package org.needtoknow.parsers.directory;

import java.util.List;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.parsers.feed.FeedReport;

/** The directory and what became of each file it was read from. */
public record DirectoryRead(Directory directory, List<FeedReport> reports) {
  public DirectoryRead {
    reports = List.copyOf(reports);
  }
}
