package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * Each folder under {@code wrong-rules} holds rule files, perhaps a lock, and in {@code
 * expected.txt} all problems that loading them reports. A new case needs no Java.
 */
class WrongRulesTest {
  private static final Path CASES = Path.of("src/test/resources/wrong-rules");

  static List<Path> cases() throws IOException {
    try (Stream<Path> list = Files.list(CASES)) {
      return list.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everything_wrong_is_reported_at_once_with_its_place_and_a_way_out(Path folder)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(file -> file.toString().endsWith(".yaml"))
          .forEach(
              file ->
                  files.put(
                      folder.relativize(file).toString().replace('\\', '/'),
                      CatalogueFolder.read(file)));
    }

    ConfigurationException thrown =
        catchThrowableOfType(
            ConfigurationException.class,
            () ->
                CatalogueLoader.load(
                    files, CatalogueFolder.read(folder.resolve("catalogue.lock"))));

    assertThat(thrown).as("loading %s fails", folder).isNotNull();
    assertThat(thrown.getMessage() + "\n")
        .isEqualTo(CatalogueFolder.read(folder.resolve("expected.txt")));
  }
}
