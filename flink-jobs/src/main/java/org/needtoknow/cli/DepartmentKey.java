package org.needtoknow.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.needtoknow.jobs.finish.PrivateFiles;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.parsers.department.Department;

/**
 * Where a department's key lies when the caller names none: made once, at random, for its owner
 * alone. Ids depend on it: the same files under another key get other ids.
 */
final class DepartmentKey {
  private static final int BYTES = 32;

  private DepartmentKey() {}

  static Path of(Department department) throws ConfigurationException {
    Path file = existing(department.id());
    if (Files.exists(file)) {
      return file;
    }
    try {
      PrivateFiles.createFolders(file.getParent());
      byte[] key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      try (OutputStream out = PrivateFiles.create(file)) {
        out.write(key);
      }
      return file;
    } catch (FileAlreadyExistsException e) {
      return file;
    } catch (IOException e) {
      throw ConfigurationException.of(
          file.toString(),
          "the department's key cannot be made here",
          "set NTK_HOME, or name a file with --key-file");
    }
  }

  /** The key with which a department was audited here before. */
  static Path existing(String departmentId) {
    return home().resolve("keys").resolve(departmentId + ".key");
  }

  /** Where keys and the log of use lie. */
  static Path home() {
    String home = System.getenv("NTK_HOME");
    return home == null || home.isBlank()
        ? Path.of(System.getProperty("user.home"), ".ntk")
        : Path.of(home);
  }
}
