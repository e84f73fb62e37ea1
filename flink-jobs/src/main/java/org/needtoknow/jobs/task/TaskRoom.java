package org.needtoknow.jobs.task;

import java.io.IOException;
import java.nio.file.Path;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.parsers.coverage.CoverageReader;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.match.DirectoryIndex;

/** What one task works with, opened from the run's snapshot when the task starts. */
public final class TaskRoom {
  private final RunSnapshot.Opened opened;
  private DirectoryIndex index;
  private Coverage coverage;

  private TaskRoom(RunSnapshot.Opened opened) {
    this.opened = opened;
  }

  public static TaskRoom open(String reference) throws Exception {
    return new TaskRoom(RunSnapshot.open(reference));
  }

  public RunSnapshot snapshot() {
    return opened.snapshot();
  }

  public Department department() {
    return opened.department();
  }

  /** The rules in force, which tasks share; the first to ask compiles them, unless that is done. */
  public Catalogue catalogue() throws Exception {
    opened.catalogue().run();
    return opened.catalogue().get();
  }

  public AuditSettings settings() {
    return opened.snapshot().settings();
  }

  /** Built when it is asked for: not every step needs it. */
  public DirectoryIndex index() {
    if (index == null) {
      RunSnapshot snapshot = opened.snapshot();
      FeedCoverage duty =
          CoverageReader.read(department(), snapshot.directoryReports()).of(Feed.DUTY);
      index = DirectoryIndex.of(snapshot.directory(), duty, settings());
    }
    return index;
  }

  /** How far each feed can be relied on; known once all input has been read, and not before. */
  public Coverage coverage() throws IOException {
    if (coverage == null) {
      coverage = FeedsRead.open(Path.of(opened.snapshot().feedsFile())).coverage();
    }
    return coverage;
  }

  public KeyedHash hash() throws Exception {
    return KeyFile.read(Path.of(opened.snapshot().keyFile()));
  }
}
