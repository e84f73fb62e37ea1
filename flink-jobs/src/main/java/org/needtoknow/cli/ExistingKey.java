package org.needtoknow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * A department's key that an audit made or used. A question under a new key would find no lookup.
 *
 * @param department the department's id
 */
record ExistingKey(String department, KeyedHash hash) {
  private static final String SUFFIX = ".key";

  /**
   * Finds the key: the file named, else the key of the department named, else the only key there
   * is.
   */
  static ExistingKey of(Optional<Path> named, String department) throws ConfigurationException {
    if (named.isPresent()) {
      return new ExistingKey(
          department.isEmpty() ? withoutSuffix(named.get()) : department,
          KeyFile.read(named.get()));
    }
    Path folder = DepartmentKey.home().resolve("keys");
    if (!department.isEmpty()) {
      return new ExistingKey(department, KeyFile.read(DepartmentKey.existing(department)));
    }
    List<Path> keys = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        keys = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
      } catch (IOException e) {
        throw problem(folder, "the keys cannot be read");
      }
    }
    if (keys.size() != 1) {
      throw problem(folder, keys.isEmpty() ? "there is no key here" : "there are several keys");
    }
    return new ExistingKey(withoutSuffix(keys.get(0)), KeyFile.read(keys.get(0)));
  }

  private static String withoutSuffix(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  private static ConfigurationException problem(Path folder, String message) {
    return ConfigurationException.of(
        folder.toString(), message, "name the result of an audit, or a key with --key-file");
  }
}
