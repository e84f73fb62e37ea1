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
 * Finds or makes a department's key when the caller names none. The key is made once, at random,
 * and only its owner can read it. Ids depend on the key: the same files get other ids under another
 * key.
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
   * Makes a key, unless another process makes it at the same time. The file gets its name only when
   * it is complete: on a full disk, half a key would otherwise be used from then on.
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
      // Both processes use the key of the one that was first.
    } finally {
      Arrays.fill(key, (byte) 0);
      Files.deleteIfExists(unnamed);
    }
  }

  /** The file of the key that earlier audits of a department used on this machine. */
  static Path existing(String departmentId) {
    return home().resolve("keys").resolve(departmentId + ".key");
  }

  /** The folder of the keys and of the log of use. */
  static Path home() {
    String home = System.getenv("NTK_HOME");
    return home == null || home.isBlank()
        ? Path.of(System.getProperty("user.home"), ".ntk")
        : Path.of(home);
  }
}
