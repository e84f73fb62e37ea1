package org.needtoknow.jobs.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.parsers.department.Department;

/** Runs audits of departments under a key that is the same in every test. */
public final class SampleRun {
  private SampleRun() {}

  public static Path sampleLogs() {
    Path here = Path.of("").toAbsolutePath();
    Path house = Files.isDirectory(here.resolve("sample-logs")) ? here : here.getParent();
    return house.resolve("sample-logs");
  }

  public static Path key(Path folder) throws Exception {
    Path key = folder.resolve("test.key");
    if (!Files.exists(key)) {
      byte[] bytes = new byte[32];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (i + 1);
      }
      Files.createFile(
          key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(key, bytes);
    }
    return key;
  }

  public static RunOutcome audit(Path department, Path out, RunMode mode, int parallelism)
      throws Exception {
    return AuditRun.execute(request(department, out, mode, parallelism), Progress.SILENT);
  }

  public static AuditRequest request(Path department, Path out, RunMode mode, int parallelism)
      throws Exception {
    return new AuditRequest(
        Department.read(department),
        out,
        Optional.empty(),
        Optional.empty(),
        CatalogueSources.NONE,
        key(out.toAbsolutePath().getParent()),
        mode,
        parallelism);
  }
}
