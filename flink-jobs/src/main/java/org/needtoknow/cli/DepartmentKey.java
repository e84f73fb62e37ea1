package org.needtoknow.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
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
      Files.createDirectories(
          file.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      byte[] key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (var channel =
          Files.newByteChannel(
              file,
              Set.copyOf(EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)),
              mode)) {
        channel.write(java.nio.ByteBuffer.wrap(key));
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
