package org.needtoknow.jobs.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.results.run.Inputs;
import org.needtoknow.results.run.SettingsUsed;

class RunIdTest {
  private static final SettingsUsed SETTINGS =
      SettingsUsed.of(
          AuditSettings.defaults("ashford", ZoneId.of("America/New_York")),
          Optional.empty(),
          Optional.empty());

  private static Inputs inputs(String key, String catalogue, String file, String outcomes) {
    return new Inputs(
        key,
        catalogue,
        new TreeMap<>(Map.of("coworker", 1)),
        new TreeMap<>(Map.of("duty.csv", file)),
        outcomes);
  }

  @Test
  void each_part_that_a_result_depends_on_changes_the_id() {
    Inputs inputs = inputs("k", "c", "f", "");
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
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("x", "c", "f", ""), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("k", "x", "f", ""), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("k", "c", "x", ""), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs("k", "c", "f", "x"), logs));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs, Map.of("log", "x")));
    ids.add(RunId.of("1", "ashford", SETTINGS, inputs, Map.of("other", "l")));

    assertThat(ids).hasSize(10);
    assertThat(id).hasSize(32).isEqualTo(RunId.of("1", "ashford", SETTINGS, inputs, logs));
  }
}
