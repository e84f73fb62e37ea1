package org.needtoknow.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.results.archive.PrivateFiles;

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
      make(file);
      return file;
    } catch (IOException e) {
      throw ConfigurationException.of(
          file.toString(),
          "the department's key cannot be made here",
          "set NTK_HOME, or name a file with --key-file");
    }
  }

  /**
   * Makes a key, unless another process makes it at the same time. It has its name once it is
   * whole: half a key on a disk that is full would be nobody's key from then on.
   */
  static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path unnamed = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      try (OutputStream out = PrivateFiles.create(unnamed)) {
        out.write(key);
      }
      Files.createLink(file, unnamed);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // Both take that one.
    } finally {
      Arrays.fill(key, (byte) 0);
      Files.deleteIfExists(unnamed);
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
