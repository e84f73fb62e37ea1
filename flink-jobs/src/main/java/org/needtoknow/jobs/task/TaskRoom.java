package org.needtoknow.jobs.task;

import java.nio.file.Path;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.rules.identity.KeyedHash;
import org.needtoknow.rules.match.DirectoryIndex;

/** What one task works with, opened from the run's snapshot when the task starts. */
public final class TaskRoom {
  private final RunSnapshot.Opened opened;
  private final DirectoryIndex index;

  private TaskRoom(RunSnapshot.Opened opened) {
    this.opened = opened;
    Directory directory = opened.snapshot().directory();
    this.index = DirectoryIndex.of(directory, opened.snapshot().settings());
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

  public AuditSettings settings() {
    return opened.snapshot().settings();
  }

  public DirectoryIndex index() {
    return index;
  }

  public KeyedHash hash() throws Exception {
    return KeyFile.read(Path.of(opened.snapshot().keyFile()));
  }
}
