package org.needtoknow.results.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.AgreementSettings;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.ReviewSettings;

class SettingsUsedTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Test
  void every_setting_that_decisions_depend_on_is_published() {
    Set<String> settings = names(AuditSettings.class);
    // These two are listed by their parts, and the department separately from the settings.
    settings.removeAll(List.of("agreement", "review", "department"));
    settings.addAll(names(AgreementSettings.class));

    assertThat(names(SettingsUsed.class)).containsAll(settings);
    assertThat(names(ReviewUsed.class)).isEqualTo(names(ReviewSettings.class));
  }

  private static Set<String> names(Class<?> record) {
    Set<String> names = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      names.add(new PropertyNamingStrategies.SnakeCaseStrategy().translate(component.getName()));
    }
    return names;
  }

  @Test
  void settings_are_reported_by_the_names_and_values_of_the_record() {
    SettingsUsed settings =
        SettingsUsed.of(
            AuditSettings.defaults("ashford", ZONE),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.empty());

    assertThat(settings.byName())
        .containsEntry("grace", "PT72H")
        .containsEntry("zone", "America/New_York")
        .containsEntry("from", "2026-03-01")
        .containsEntry("review.threshold", "40")
        .containsEntry("templates.0", "1")
        .doesNotContainKey("to");
  }
}
