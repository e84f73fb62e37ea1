package org.needtoknow.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.AuditRun;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.parsers.department.Department;

/** Where the samples lie, and how a test audits one. */
final class SampleHouse {
  private SampleHouse() {}

  /** The project's own folder, wherever the test was started. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("sample-logs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static SampleResult audit(Path department, Path scratch) throws Exception {
    Path out = scratch.resolve("out");
    AuditRun.execute(
        new AuditRequest(
            Department.read(department),
            out,
            Optional.empty(),
            Optional.empty(),
            CatalogueSources.NONE,
            key(scratch),
            RunMode.BATCH,
            2),
        Progress.SILENT);
    return SampleResult.read(out.resolve("latest"));
  }

  private static Path key(Path scratch) throws Exception {
    Path key = scratch.resolve("test.key");
    Files.createFile(
        key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i + 1);
    }
    return Files.write(key, bytes);
  }
}
