package org.needtoknow.rules.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The built-in rules in the source tree. */
final class CatalogueFolder {
  static final Path FOLDER = Path.of("src/main/resources/catalogue");
  static final Path LOCK = FOLDER.resolve(CatalogueLock.FILE);

  /** Writes the lock and the generated parts of docs/rules.md. */
  static final String WRITE = "scripts/lock-rules";

  private CatalogueFolder() {}

  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(FOLDER)) {
      list.filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> files.put("catalogue/" + file.getFileName(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
