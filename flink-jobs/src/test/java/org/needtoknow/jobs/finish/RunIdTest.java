package org.needtoknow.jobs.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.CopiedDepartment;
import org.needtoknow.jobs.run.InputHashes;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.results.run.Inputs;
import org.needtoknow.results.run.SettingsUsed;

class RunIdTest {
  private static final SettingsUsed SETTINGS =
      SettingsUsed.of(
          AuditSettings.defaults("ashford", ZoneId.of("America/New_York")),
          Optional.empty(),
          Optional.empty());

  private static Inputs inputs(String key, String catalogue, String file) {
    return new Inputs(
        key,
        catalogue,
        new TreeMap<>(Map.of("coworker", 1)),
        new TreeMap<>(Map.of("duty.csv", file)));
  }

  @Test
  void each_part_that_a_result_depends_on_changes_the_id() {
    Inputs inputs = inputs("k", "c", "f");
    Map<String, String> logs = Map.of("log", "l");
    SettingsUsed march =
        SettingsUsed.of(
            AuditSettings.defaults("ashford", ZoneId.of("America/New_York")),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.empty());
    Set<String> ids = new HashSet<>();
    String id = RunId.of("1", "ashford", SETTINGS, inputs, logs);
    ids.add(id);
    ids.add(RunId.of("2", "ashford", SETTINGS, inputs, logs));
    ids.add(RunId.of("1", "quinnhaven", SETTINGS, inputs, logs));
    ids.add(RunId.of("1", "ashford", march, inputs, logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("x", "c", "f"), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("k", "x", "f"), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("k", "c", "x"), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs, Map.of("log", "x")));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs, Map.of("other", "l")));

    assertThat(ids).hasSize(9);
    assertThat(id).hasSize(32).isEqualTo(RunId.of("1", "ashford", SETTINGS, inputs, logs));
  }

  @Test
  void one_byte_more_in_any_file_that_is_read_changes_the_id(@TempDir Path parent)
      throws Exception {
    for (String sample : List.of("maine", "missouri", "vermont")) {
      Path folder = CopiedDepartment.of(sample, parent).folder();
      // Neither is there in every sample, and an audit reads both.
      Files.writeString(folder.resolve("decisions.ndjson"), "\n");
      Files.createDirectories(folder.resolve("rules"));
      Files.writeString(folder.resolve("rules/own.yaml"), "id: own\n");
      String before = id(folder);
      List<String> unread = Department.read(folder).unreadFiles();
      int read = 0;
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString();
          byte[] whole = Files.readAllBytes(file);
          Files.write(file, new byte[] {'\n'}, StandardOpenOption.APPEND);
          if (unread.contains(name)) {
            assertThat(id(folder)).as(name).isEqualTo(before);
          } else {
            assertThat(id(folder)).as(name).isNotEqualTo(before);
            read++;
          }
          Files.write(file, whole);
        }
      }
      assertThat(read).as(sample).isGreaterThan(10);
    }
  }

  /** The id of a run over a department, its logs hashed as they are when they are read. */
  private static String id(Path folder) throws Exception {
    Department department = Department.read(folder);
    Map<String, String> logs = new TreeMap<>();
    for (LogSource source : department.logs()) {
      for (String file : source.files()) {
        logs.put(file, DigestUtils.sha256Hex(Files.readAllBytes(folder.resolve(file))));
      }
    }
    Inputs inputs = new Inputs("k", "c", new TreeMap<>(), InputHashes.of(department));
    SettingsUsed settings =
        SettingsUsed.of(department.settings(), Optional.empty(), Optional.empty());
    return RunId.of("1", department.id(), settings, inputs, logs);
  }
}
